(function () {
  var root = document.documentElement;
  var buttons = document.querySelectorAll('button[data-show]');
  root.classList.add('scripted');
  function show(language) {
    root.dataset.language = language;
    root.lang = language;
    document.title = root.getAttribute('data-title-' + language);
    buttons.forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.show === language));
    });
    document.dispatchEvent(new CustomEvent('language'));
  }
  buttons.forEach(function (button) {
    button.addEventListener('click', function () {
      show(button.dataset.show);
    });
  });
})();
