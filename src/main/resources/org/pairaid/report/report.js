(function () {
  var root = document.documentElement;
  var buttons = document.querySelectorAll('button[data-show]');
  function show(language) {
    root.dataset.language = language;
    root.lang = language;
    document.title = root.getAttribute('data-title-' + language);
    buttons.forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.show === language));
    });
  }
  buttons.forEach(function (button) {
    button.addEventListener('click', function () {
      show(button.dataset.show);
    });
  });
})();
