(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('data').textContent);
  var root = document.documentElement;
  var base = data.baseline;
  var others = data.variants.map(function (_, v) { return v; }).filter(function (v) { return v !== base; });
  var COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#7A5195', '#8C6D1F', '#1B5E20', '#B2182B', '#4D4D9F', '#00868B'];
  var SYMBOLS = ['circle', 'rect', 'triangle', 'roundRect'];
  var BASELINE = '#444444';
  var BETTER = '#2166AC';
  var WORSE = '#D95F02';
  var PALE = '#B8B8B8';
  var BANDS = 3;
  var shown = {};
  others.forEach(function (v, place) { shown[v] = place < 5; });
  shown[base] = true;

  var WORDS = {
    variants: ['Variants in the charts with lines or clouds', '折线图与散点图中显示的方案'], indicator: ['Indicator', '指标'], variant: ['Variant', '方案'], window: ['Period', '时段'],
    show: ['Show', '显示'], levels: ['levels', '水平'], difference: ['difference to the baseline', '与基准方案之差'], across: ['Across', '横轴'], up: ['Up', '纵轴'],
    outcome: ['Outcome', '结果'], mean: ['mean', '均值'], most: ['90 % of replicates', '90%的重复'], interval: [data.level + ' % interval', data.level + '%置信区间'],
    effect: ['in standard deviations', '以标准差计'], sign: ['replicates of that sign', '同号的重复'], holm: ['p, adjusted', '校正后的p值'],
    best: ['probability to be best', '最优概率'], more: ['more replicates to tell', '区分所需增加的重复'], byOutcome: ['one outcome, all variants', '单一结果，全部方案'],
    byVariant: ['all indicators, one variant', '单一方案，全部指标'], deviations: ['standard deviations', '标准差'], everywhere: ['the same in every replicate', '各次重复相同'],
    reported: ['Reported score', '考核得分'], truth: ['True score', '真实得分'], variantsToo: ['variants', '方案'], aidersOf: ['aiders under', '支援方：'],
    funds: ['funds', '资金'], fit: ['project fit', '项目适配度'], trust: ['trust', '互信'], money: ['100 million CNY', '亿元'], share: ['share of people', '人口占比'],
    aid: ['share of aid', '援助占比'], equality: ['equality', '绝对平等'], replicate: ['replicate', '次重复'], poorest: ['receivers, least aid per head first', '受援方，人均援助由少到多'],
    all: ['all', '全选'], none: ['none', '清空'], values: ['value', '数值'], notKnown: ['no value', '无数值'], over: ['and beyond', '及以上'], baseline: ['baseline', '基准']
  };

  function zh() { return root.dataset.language === 'zh' ? 1 : 0; }
  function word(pair) { return (typeof pair === 'string' ? WORDS[pair] : pair)[zh()]; }
  function escape(text) {
    return String(text).replace(/[&<>"']/g, function (c) { return '&#' + c.charCodeAt(0) + ';'; });
  }
  function title(v) { return word(data.variants[v].title); }
  function brief(text, most) { return text.length > most ? text.slice(0, most - 1) + '…' : text; }
  function colour(v) { return v === base ? BASELINE : COLOURS[others.indexOf(v) % COLOURS.length]; }
  function symbol(v) { return v === base ? 'diamond' : SYMBOLS[others.indexOf(v) % SYMBOLS.length]; }
  function visible() { return data.variants.map(function (_, v) { return v; }).filter(function (v) { return shown[v]; }); }
  function visibleOthers() { return visible().filter(function (v) { return v !== base; }); }
  function indicatorAt(name) { return data.indicators.findIndex(function (indicator) { return indicator.name === name; }); }
  function named(i) {
    var unit = word(data.indicators[i].unit);
    return word(data.indicators[i].title) + (unit ? zh() ? '（' + unit + '）' : ' (' + unit + ')' : '');
  }

  /* About four digits, a true minus sign. */
  function number(value, sign) {
    if (value === null || value === undefined || isNaN(value)) { return '–'; }
    var size = Math.abs(value);
    var decimals = size === 0 ? 3 : size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.001 ? 3 : Math.min(9, 1 - Math.floor(Math.log10(size)));
    var text = size.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, decimals === 0 ? ',' : '');
    return (value < 0 && Number(text) !== 0 ? '−' : sign && value > 0 ? '+' : '') + text;
  }
  function tick(value) { return String(Number(value.toPrecision(6))).replace('-', '−'); }
  function range(low, high) { return number(low) + (zh() ? '至' : ' to ') + number(high); }
  function percent(share) { return share === null ? '–' : Math.round(100 * share) + ' %'; }
  function rows(head, pairs) {
    return '<strong>' + escape(head) + '</strong>' + pairs.map(function (pair) {
      return '<br>' + escape(word(pair[0])) + (zh() ? '：' : ': ') + escape(pair[1]);
    }).join('');
  }
  /* Fields of a variant's window: mean, difference, low, high, effect, sign, holm, best, more. */
  function statistics(v, w, i) { return data.variants[v].windows[w][i]; }
  function isApart(s) { return s[2] !== null && (s[2] > 0 || s[3] < 0); }
  function isSure(s) { return isApart(s) && s[6] !== null && s[6] < 1 - data.level / 100; }
  function judged(i, s) {
    var better = data.indicators[i].better;
    if (better === 'NEITHER' || s[1] === null || s[1] === 0) { return 0; }
    var before = s[0] - s[1];
    var gain = better === 'HIGHER' ? s[1] : better === 'LOWER' ? -s[1] : Math.abs(before) - Math.abs(s[0]);
    return gain > 0 ? 1 : gain < 0 ? -1 : 0;
  }
  function tip(v, w, i) {
    var s = statistics(v, w, i);
    var list = [[named(i), number(s[0])]];
    if (v !== base) {
      list.push(['difference', number(s[1], true)]);
      list.push(['interval', s[2] === s[3] && s[2] !== null ? word('everywhere') : range(s[2], s[3])]);
      list.push(['effect', number(s[4], true)], ['sign', percent(s[5])], ['holm', s[6] !== null && s[6] < 0.001 ? '< 0.001' : number(s[6])]);
    }
    if (s[7] !== null) { list.push(['best', s[7] > 0.999 ? '> 0.999' : s[7] < 0.001 ? '< 0.001' : s[7].toFixed(2)]); }
    if (s[8]) { list.push(['more', number(Math.ceil(s[8]))]); }
    return rows(title(v), list);
  }

  /* Controls: native elements, so that keyboard and screen reader can use them. */
  function select(labelWord, options, value, change) {
    var label = document.createElement('label');
    var text = document.createElement('span');
    var box = document.createElement('select');
    label.append(text, box);
    function fill() {
      var current = box.options.length ? box.value : String(value);
      text.textContent = word(labelWord);
      box.textContent = '';
      options().forEach(function (option) {
        var into = box;
        if (option.group !== undefined) {
          into = Array.from(box.children).find(function (child) { return child.label === option.group; });
          if (!into) {
            into = document.createElement('optgroup');
            into.label = option.group;
            box.append(into);
          }
        }
        into.append(new Option(option.text, option.value));
      });
      box.value = current;
      if (box.selectedIndex < 0 && box.options.length) { box.selectedIndex = 0; }
    }
    fill();
    document.addEventListener('language', fill);
    box.addEventListener('change', function () { change(box.value); });
    label.value = function () { return box.value; };
    label.fill = fill;
    return label;
  }
  function indicatorOptions() {
    var options = [];
    data.groups.forEach(function (group) {
      group.of.forEach(function (i) { options.push({value: i, text: named(i), group: word(group.title)}); });
    });
    return options;
  }
  /* Indicators by subject, as rows: a row with a group heads the rows with an indicator that follow it. */
  function rowsBySubject() {
    return data.groups.flatMap(function (group) {
      return [{group: word(group.title)}].concat(group.of.map(function (i) { return {i: i, name: word(data.indicators[i].title)}; }));
    });
  }
  function subjectLabels(list) {
    return {color: '#1a1a1a', fontSize: 12, interval: 0, formatter: function (name, at) { return list[at].group === undefined ? name : '{head|' + name + '}'; },
      rich: {head: {fontWeight: 'bold', fontSize: 12, color: '#1a1a1a', backgroundColor: '#ececec', padding: [2, 5], borderRadius: 2}}};
  }
  function variantOptions(list) {
    return function () { return list.map(function (v) { return {value: v, text: title(v)}; }); };
  }
  function windowOptions() {
    return data.windows.map(function (period, w) { return {value: w, text: word(period)}; });
  }
  function choice(pairs) {
    return function () { return pairs.map(function (pair) { return {value: pair, text: word(pair)}; }); };
  }

  var charts = [];
  function axis(extra) {
    return Object.assign({axisLine: {lineStyle: {color: '#595959'}}, axisLabel: {color: '#1a1a1a', fontSize: 12, formatter: tick}, nameTextStyle: {color: '#595959', fontSize: 12},
      splitLine: {lineStyle: {color: '#e3e3e3'}}}, extra);
  }
  function option(extra) {
    return Object.assign({animation: false, backgroundColor: '#fff', textStyle: {fontFamily: getComputedStyle(document.body).fontFamily},
      tooltip: {trigger: 'item', confine: true, textStyle: {fontSize: 13, color: '#1a1a1a'}}}, extra);
  }
  var ruler = document.createElement('canvas').getContext('2d');
  /* Room for the longest of some labels, pixels. */
  function room(labels, headed) {
    ruler.font = (headed ? 'bold ' : '') + '12px ' + getComputedStyle(document.body).fontFamily;
    return Math.ceil(Math.max.apply(null, labels.map(function (label) { return ruler.measureText(label).width; }).concat([0]))) + (headed ? 24 : 14);
  }
  /* An interval as a line from low to high; data are [low, high, row]. */
  function bars(list, name) {
    return {type: 'custom', name: name, silent: true, z: 1, data: list, encode: {x: [0, 1], y: 2}, renderItem: function (params, api) {
      if (isNaN(api.value(0)) || isNaN(api.value(1))) { return; }
      var from = api.coord([api.value(0), api.value(2)]);
      var to = api.coord([api.value(1), api.value(2)]);
      var area = params.coordSys;
      var left = Math.max(area.x, from[0]);
      var right = Math.min(area.x + area.width, to[0]);
      return right < left ? undefined : {type: 'line', shape: {x1: left, y1: from[1], x2: right, y2: to[1]}, style: {stroke: list[params.dataIndex].colour || '#1a1a1a', lineWidth: 2}};
    }};
  }
  var ZERO = {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: '#1a1a1a', type: 'solid', width: 1}, data: [{xAxis: 0}]};
  function mark(i, s) {
    var j = judged(i, s);
    var own = !isApart(s) ? PALE : j > 0 ? BETTER : j < 0 ? WORSE : '#595959';
    return isSure(s) || !isApart(s) ? {color: own} : {color: '#fff', borderColor: own, borderWidth: 2};
  }

  var KINDS = {
    forest: {
      controls: function (draw) {
        var view = {};
        view.mode = select('show', choice(['byOutcome', 'byVariant']), 'byOutcome', draw);
        view.indicator = select('indicator', indicatorOptions, indicatorAt('avoidance'), draw);
        view.variant = select('variant', variantOptions(others), others[0], draw);
        view.window = select('window', windowOptions, 0, draw);
        return view;
      },
      option: function (view) {
        var w = Number(view.window.value());
        var byVariant = view.mode.value() === 'byVariant';
        view.indicator.hidden = byVariant;
        view.variant.hidden = !byVariant;
        var i = Number(view.indicator.value());
        var list = byVariant ? rowsBySubject().map(function (row) { return Object.assign(row, {v: Number(view.variant.value())}); })
          : others.map(function (v) { return {v: v, i: i, name: title(v)}; });
        var marked = list.map(function (item, row) { return Object.assign(item, {row: row}); }).filter(function (item) { return item.group === undefined; });
        marked.forEach(function (item) {
          var s = statistics(item.v, w, item.i);
          var scale = byVariant ? s[4] !== null && s[1] ? s[4] / s[1] : null : 1;
          item.s = s;
          item.x = s[1] === null ? null : scale === null ? s[1] === 0 ? 0 : s[1] > 0 ? Infinity : -Infinity : s[1] * scale;
          item.low = scale === null || s[2] === null ? NaN : s[2] * scale;
          item.high = scale === null || s[3] === null ? NaN : s[3] * scale;
        });
        var edge = byVariant ? 4 : Infinity;
        var names = list.map(function (item) { return brief(item.group === undefined ? item.name : item.group, 34); });
        var x = byVariant ? axis({type: 'value', min: -edge, max: edge, name: word('deviations'), nameLocation: 'middle', nameGap: 28})
          : axis({type: 'value', scale: true, min: function (r) { return Math.min(0, r.min); }, max: function (r) { return Math.max(0, r.max); }, name: named(i), nameLocation: 'middle', nameGap: 28});
        return {height: 90 + 24 * list.length, option: option({
          grid: {left: room(names, byVariant), right: 24, top: 10, bottom: 44}, xAxis: x,
          yAxis: axis({type: 'category', inverse: true, data: names, axisLabel: subjectLabels(list), splitLine: {show: false}, axisTick: {show: false}}),
          tooltip: {trigger: 'item', confine: true, formatter: function (p) { return tip(list[p.data.row].v, w, list[p.data.row].i); }},
          series: [bars(marked.map(function (item) { return {value: [item.low, item.high, item.row], colour: isApart(item.s) ? '#595959' : PALE}; })),
            {type: 'scatter', z: 2, markLine: ZERO, data: marked.map(function (item) {
              var far = Math.abs(item.x) > edge;
              return {value: [item.x === null ? NaN : Math.max(-edge, Math.min(edge, item.x)), item.row], row: item.row, symbol: far ? 'triangle' : 'circle', symbolRotate: far ? item.x > 0 ? -90 : 90 : 0, symbolSize: 11,
                itemStyle: mark(item.i, item.s)};
            })}]})};
      }
    },
    tradeoff: {
      controls: function (draw) {
        return {across: select('across', indicatorOptions, indicatorAt('aid_dependence'), draw), up: select('up', indicatorOptions, indicatorAt('project_fit'), draw)};
      },
      option: function (view) {
        var a = Number(view.across.value());
        var u = Number(view.up.value());
        var series = [];
        visible().forEach(function (v) {
          var variant = data.variants[v];
          series.push({type: 'scatter', name: title(v), large: false, z: 1, symbol: 'circle', symbolSize: 4, itemStyle: {color: colour(v), opacity: 0.3},
            data: variant.values[a].map(function (x, r) { return {value: [x, variant.values[u][r]], v: v, r: r}; })});
          series.push({type: 'scatter', name: title(v), z: 3, symbol: symbol(v), symbolSize: 16, itemStyle: {color: colour(v), borderColor: '#fff', borderWidth: 1.5},
            label: {show: true, formatter: brief(title(v), 22), position: 'right', color: '#1a1a1a', textBorderColor: '#fff', textBorderWidth: 3, fontSize: 12}, labelLayout: {hideOverlap: false, moveOverlap: 'shiftY'},
            data: [{value: [statistics(v, 0, a)[0], statistics(v, 0, u)[0]], v: v}]});
        });
        return {height: 480, option: option({grid: {left: 16, right: 130, top: 36, bottom: 48, containLabel: true},
          xAxis: axis({type: 'value', scale: true, name: named(a), nameLocation: 'middle', nameGap: 30}), yAxis: axis({type: 'value', scale: true, name: named(u), nameLocation: 'end', nameTextStyle: {align: 'left', color: '#595959'}}),
          tooltip: {trigger: 'item', confine: true, formatter: function (p) {
            var replicate = p.data.r === undefined ? word('mean') : zh() ? '第' + (p.data.r + 1) + word('replicate') : word('replicate') + ' ' + p.data.r;
            return rows(title(p.data.v) + ' · ' + replicate, [[named(a), number(p.value[0])], [named(u), number(p.value[1])]]);
          }}, series: series})};
      }
    },
    trajectories: {
      controls: function (draw) {
        return {indicator: select('indicator', indicatorOptions, indicatorAt('avoidance'), draw), mode: select('show', choice(['levels', 'difference']), 'levels', draw)};
      },
      option: function (view) {
        var i = Number(view.indicator.value());
        var levels = view.mode.value() === 'levels';
        var list = levels ? visible() : visibleOthers();
        var series = [];
        list.forEach(function (v) {
          var over = data.variants[v].over[i];
          var rowsOf = data.variants[v].differences[i];
          var mid = levels ? over[0] : rowsOf.map(function (row) { return row[0]; });
          var low = levels ? over[1] : rowsOf.map(function (row) { return row[1]; });
          var high = levels ? over[2] : rowsOf.map(function (row) { return row[2]; });
          if (list.length <= BANDS + 1) { series.push(band(low, high, colour(v))); }
          series.push({type: 'line', name: title(v), data: mid, symbol: symbol(v), symbolSize: 8, lineStyle: {color: colour(v), width: v === base ? 3 : 2, type: v === base ? 'dashed' : 'solid'}, itemStyle: {color: colour(v)},
            emphasis: {focus: 'series'}, markLine: levels ? undefined : Object.assign({}, ZERO, {data: [{yAxis: 0}]})});
        });
        return {height: 460, option: option({grid: {left: 16, right: 24, top: 30, bottom: 84, containLabel: true}, legend: {type: 'scroll', bottom: 0, data: list.map(title), textStyle: {fontSize: 12}},
          xAxis: axis({type: 'category', boundaryGap: false, data: data.cycles.map(word), axisLabel: {color: '#1a1a1a', fontSize: 12}}), yAxis: axis({type: 'value', scale: true, name: named(i), nameTextStyle: {align: 'left', color: '#595959'}}),
          tooltip: {trigger: 'axis', confine: true, order: 'valueDesc', formatter: function (points) {
            var at = points[0].dataIndex;
            return '<strong>' + escape(word(data.cycles[at])) + '</strong>' + list.map(function (v) {
              var over = data.variants[v].over[i];
              var row = data.variants[v].differences[i][at];
              return '<br><span style="color:' + colour(v) + '">■</span> ' + escape(brief(title(v), 34)) + ' ' + (levels ? number(over[0][at]) + ' <small>(' + range(over[1][at], over[2][at]) + ')</small>'
                : number(row[0], true) + ' <small>(' + range(row[1], row[2]) + ')</small>');
            }).join('');
          }}, series: series})};
      }
    },
    heatmap: {
      controls: function (draw) { return {window: select('window', windowOptions, 0, draw)}; },
      option: function (view) {
        var w = Number(view.window.value());
        var list = others;
        var order = rowsBySubject();
        var CLASSES = [[], ['#D1E5F0', '#FDDBC7', '#EDEDED'], ['#92C5DE', '#F4A582', '#D0D0D0'], ['#4393C3', '#E08214', '#A8A8A8'], ['#2166AC', '#B35806', '#7A7A7A']];
        var names = list.map(function (v) { return brief(title(v), 24); });
        var rowNames = order.map(function (item) { return brief(item.group === undefined ? item.name : item.group, 34); });
        var cells = [];
        order.forEach(function (item, row) {
          var i = item.i;
          (i === undefined ? [] : list).forEach(function (v, column) {
            var s = statistics(v, w, i);
            var size = s[1] === null || s[1] === 0 ? 0 : s[4] === null ? Infinity : Math.abs(s[4]);
            var level = size < 0.2 ? 0 : size < 0.5 ? 1 : size < 0.8 ? 2 : size < 2 ? 3 : 4;
            var j = judged(i, s);
            var fill = !isSure(s) || level === 0 ? '#ffffff' : CLASSES[level][j > 0 ? 0 : j < 0 ? 1 : 2];
            cells.push({value: [column, row, 0], v: v, i: i, itemStyle: {color: fill, borderColor: '#e3e3e3', borderWidth: 1},
              label: {show: true, formatter: s[1] === null ? '' : s[1] === 0 ? '=' : !isSure(s) ? '·' : s[1] > 0 ? '+' : '−', color: level > 2 && isSure(s) ? '#fff' : '#1a1a1a'}});
          });
        });
        return {height: Math.ceil(0.75 * room(names)) + 16 + 21 * order.length, option: option({grid: {left: room(rowNames, true), right: room(names.slice(-1)) * 0.75, top: 0.75 * room(names), bottom: 10},
          xAxis: axis({type: 'category', position: 'top', data: names, axisLabel: {rotate: 45, interval: 0, color: '#1a1a1a', fontSize: 12}, splitLine: {show: false}, axisTick: {show: false}}),
          yAxis: axis({type: 'category', inverse: true, data: rowNames, axisLabel: subjectLabels(order), splitLine: {show: false}, axisTick: {show: false}}),
          tooltip: {trigger: 'item', confine: true, formatter: function (p) { return tip(p.data.v, w, p.data.i); }}, series: [{type: 'heatmap', data: cells, emphasis: {itemStyle: {borderColor: '#1a1a1a', borderWidth: 2}}}]})};
      }
    },
    composition: {
      controls: function (draw) { return {variant: select('variant', variantOptions(others.concat([base])), others[0], draw)}; },
      option: function (view) {
        var levers = ['pleading', 'delegation', 'selectivity', 'collusion', 'showcase'].map(indicatorAt);
        var v = Number(view.variant.value());
        var panels = v === base ? [base] : [base, v];
        var most = Math.max.apply(null, panels.flatMap(function (p) {
          return data.cycles.map(function (_, c) { return levers.reduce(function (sum, i) { return sum + data.variants[p].over[i][0][c] / 5; }, 0); });
        }));
        var top = Math.min(1, Math.ceil(most * 11) / 10);
        return {height: 420, option: option({
          title: panels.map(function (p, k) { return {text: brief(title(p), 34), left: panels.length === 1 ? 40 : k ? '52%' : 40, top: 0, textStyle: {fontSize: 13, color: '#1a1a1a'}}; }),
          legend: {bottom: 0, textStyle: {fontSize: 12}}, grid: panels.map(function (_, k) { return {left: panels.length === 1 ? 16 : k ? '51%' : 16, right: panels.length === 1 || k ? 16 : '51%', top: 36, bottom: 64, containLabel: true}; }),
          xAxis: panels.map(function (_, k) { return axis({gridIndex: k, type: 'category', boundaryGap: false, data: data.cycles.map(word), axisLabel: {color: '#1a1a1a', fontSize: 12}}); }),
          yAxis: panels.map(function (_, k) { return axis({gridIndex: k, type: 'value', max: top}); }),
          tooltip: {trigger: 'axis', confine: true, formatter: function (points) {
            var at = points[0].dataIndex;
            return panels.map(function (p) {
              return rows(title(p) + ' · ' + word(data.cycles[at]), levers.map(function (i) { return [word(data.indicators[i].title), number(data.variants[p].over[i][0][at] / 5)]; })
                .concat([[word(data.indicators[indicatorAt('avoidance')].title), number(data.variants[p].over[indicatorAt('avoidance')][0][at])]]));
            }).join('<br>');
          }},
          series: panels.flatMap(function (p, k) {
            return levers.map(function (i, l) {
              return {type: 'line', name: word(data.indicators[i].title), stack: 'levers' + k, xAxisIndex: k, yAxisIndex: k, symbol: 'none', lineStyle: {width: 0}, areaStyle: {opacity: 0.85, color: COLOURS[l]}, itemStyle: {color: COLOURS[l]},
                data: data.variants[p].over[i][0].map(function (value) { return value === null ? null : value / 5; })};
            });
          })})};
      }
    },
    assessment: {
      controls: function (draw) {
        return {of: select('show', function () {
          return [{value: -1, text: word('variantsToo')}].concat(data.variants.map(function (_, v) { return {value: v, text: word('aidersOf') + ' ' + title(v)}; }));
        }, -1, draw)};
      },
      option: function (view) {
        var v = Number(view.of.value());
        var points = v < 0 ? visible().map(function (p) {
          return {name: title(p), value: [statistics(p, 0, indicatorAt('true_score'))[0], statistics(p, 0, indicatorAt('reported_score'))[0]], itemStyle: {color: colour(p)}, symbol: symbol(p)};
        }) : data.variants[v].aiders.filter(function (aider) { return aider.truth !== null; }).map(function (aider) {
          return {name: word(aider.name), value: [aider.truth, aider.reported], itemStyle: {color: colour(v)}};
        });
        var all = points.flatMap(function (point) { return point.value; });
        var low = Math.max(0, Math.floor((Math.min.apply(null, all) - 0.02) * 20) / 20);
        var high = Math.min(1, Math.ceil((Math.max.apply(null, all) + 0.02) * 20) / 20);
        return {height: 460, option: option({grid: {left: 16, right: 130, top: 36, bottom: 48, containLabel: true},
          xAxis: axis({type: 'value', min: low, max: high, name: word('truth'), nameLocation: 'middle', nameGap: 30}), yAxis: axis({type: 'value', min: low, max: high, name: word('reported'), nameTextStyle: {align: 'left', color: '#595959'}}),
          tooltip: {trigger: 'item', confine: true, formatter: function (p) {
            return p.value ? rows(p.name, [['reported', number(p.value[1])], ['truth', number(p.value[0])], [word(data.indicators[indicatorAt('assessment_gap')].title), number(p.value[1] - p.value[0], true)]]) : '';
          }},
          series: [{type: 'line', silent: true, symbol: 'none', tooltip: {show: false}, lineStyle: {color: '#595959', type: 'dashed', width: 1}, data: [[low, low], [high, high]]},
            {type: 'scatter', symbolSize: 13, data: points, label: {show: true, formatter: function (p) { return brief(p.name, 22); }, position: 'right', color: '#1a1a1a', textBorderColor: '#fff', textBorderWidth: 3, fontSize: 12}, labelLayout: {moveOverlap: 'shiftY'}}]})};
      }
    },
    receivers: {
      controls: function (draw) {
        return {variant: select('variant', variantOptions(others), others[0], draw), outcome: select('outcome', function () {
          return data.outcomes.map(function (i, o) { return {value: o, text: named(i)}; });
        }, 0, draw)};
      },
      option: function (view) {
        var v = Number(view.variant.value());
        var o = Number(view.outcome.value());
        var i = data.outcomes[o];
        var list = data.variants[v].receivers.map(function (receiver) { return {name: word(receiver.name), s: receiver.outcomes[o]}; })
          .filter(function (item) { return item.s[1] !== null; }).sort(function (one, other) { return other.s[1] - one.s[1]; });
        var many = list.length > 60;
        var names = list.map(function (item) { return brief(item.name, 24); });
        return {height: many ? 620 : 90 + 20 * list.length, option: option({grid: {left: room(names), right: 24, top: 10, bottom: 44},
          xAxis: axis({type: 'value', scale: true, min: function (r) { return Math.min(0, r.min); }, max: function (r) { return Math.max(0, r.max); }, name: named(i) + ' · ' + word('difference'), nameLocation: 'middle', nameGap: 28}),
          yAxis: axis({type: 'category', inverse: true, data: names, axisLabel: {color: '#1a1a1a', fontSize: 12, interval: many ? 'auto' : 0}, splitLine: {show: false}, axisTick: {show: false}}),
          tooltip: {trigger: 'item', confine: true, formatter: function (p) {
            var item = list[p.data.row];
            return rows(item.name, [[named(i), number(item.s[0])], ['difference', number(item.s[1], true)], ['interval', range(item.s[2], item.s[3])]]);
          }},
          series: [bars(list.map(function (item, row) { return {value: [item.s[2] === null ? NaN : item.s[2], item.s[3] === null ? NaN : item.s[3], row], colour: PALE}; })),
            {type: 'scatter', z: 2, symbolSize: many ? 5 : 10, markLine: ZERO, data: list.map(function (item, row) {
              var apart = item.s[2] > 0 || item.s[3] < 0;
              var better = data.indicators[i].better;
              var gain = better === 'LOWER' ? -item.s[1] : item.s[1];
              return {value: [item.s[1], row], row: row, itemStyle: {color: !apart ? PALE : better === 'NEITHER' ? '#595959' : gain > 0 ? BETTER : WORSE}};
            })}]})};
      }
    },
    lorenz: {
      controls: function () { return {}; },
      option: function () {
        var list = visible();
        var curves = list.map(function (v) {
          var receivers = data.variants[v].receivers.map(function (receiver) { return {people: receiver.population, aid: receiver.outcomes[5][0] || 0}; })
            .sort(function (one, other) { return one.aid / one.people - other.aid / other.people; });
          var people = receivers.reduce(function (sum, receiver) { return sum + receiver.people; }, 0);
          var aid = receivers.reduce(function (sum, receiver) { return sum + receiver.aid; }, 0);
          var x = 0;
          var y = 0;
          return [[0, 0]].concat(receivers.map(function (receiver) {
            x += receiver.people / people;
            y += aid ? receiver.aid / aid : 0;
            return [x, y];
          }));
        });
        return {height: 460, option: option({grid: {left: 16, right: 24, top: 30, bottom: 88, containLabel: true}, legend: {type: 'scroll', bottom: 0, data: list.map(title), textStyle: {fontSize: 12}},
          xAxis: axis({type: 'value', min: 0, max: 1, name: word('poorest') + ' · ' + word('share'), nameLocation: 'middle', nameGap: 30}), yAxis: axis({type: 'value', min: 0, max: 1, name: word('aid'), nameTextStyle: {align: 'left', color: '#595959'}}),
          tooltip: {trigger: 'item', confine: true, formatter: function (p) {
            return p.seriesIndex ? rows(p.seriesName, [['share', percent(p.value[0])], ['aid', percent(p.value[1])], [word(data.indicators[indicatorAt('aid_gini')].title), number(statistics(list[p.seriesIndex - 1], 0, indicatorAt('aid_gini'))[0])]]) : '';
          }},
          series: [{type: 'line', silent: true, symbol: 'none', lineStyle: {color: '#595959', type: 'dashed', width: 1}, data: [[0, 0], [1, 1]]}].concat(list.map(function (v, k) {
            return {type: 'line', name: title(v), data: curves[k], symbol: 'circle', symbolSize: curves[k].length > 60 ? 2 : 5, lineStyle: {color: colour(v), width: v === base ? 3 : 2, type: v === base ? 'dashed' : 'solid'}, itemStyle: {color: colour(v)}, emphasis: {focus: 'series'}};
          }))})};
      }
    },
    network: {
      controls: function (draw) { return {variant: select('variant', variantOptions([base].concat(others)), others[0], draw)}; },
      option: function (view) {
        var v = Number(view.variant.value());
        var variant = data.variants[v];
        var pairs = variant.pairs;
        var every = data.variants.flatMap(function (other) { return other.pairs; });
        var most = Math.max.apply(null, every.map(function (pair) { return pair[2] || 0; }).concat([1e-12]));
        var fits = every.map(function (pair) { return pair[3]; }).filter(function (fit) { return fit !== null; });
        var low = fits.length ? Math.min.apply(null, fits) : 0;
        var high = fits.length ? Math.max.apply(null, fits) : 1;
        function place(list, x, height) { return list.map(function (one, k) { return {one: one, x: x, y: (k + 0.5) / list.length * height}; }); }
        var count = Math.max(variant.aiders.length, variant.receivers.length);
        var height = Math.max(320, 22 * count);
        var labels = count <= 60;
        function node(place, role) {
          return {id: role + place.one.id, name: word(place.one.name), x: place.x, y: place.y, symbolSize: labels ? 12 : 4, itemStyle: {color: role === 'a' ? '#D55E00' : '#0072B2'},
            label: {show: labels, position: role === 'a' ? 'left' : 'right', formatter: brief(word(place.one.name), 20), color: '#1a1a1a', fontSize: 12}};
        }
        return {height: height + 60, option: option({
          tooltip: {trigger: 'item', confine: true, formatter: function (p) {
            return p.dataType === 'edge' ? rows(p.data.from + ' → ' + p.data.to, [['funds', number(p.data.funds) + ' ' + word('money')], ['fit', number(p.data.fit)], ['trust', number(p.data.trust)]]) : escape(p.name);
          }},
          visualMap: {type: 'continuous', min: low, max: high > low ? high : low + 1e-9, show: true, orient: 'horizontal', left: 'center', bottom: 0, precision: 3, text: [word('fit') + ' ' + number(high), number(low)], calculable: false, seriesIndex: 9,
            inRange: {color: ['#FFEA46', '#C4B56C', '#8A8779', '#575C6D', '#00336F', '#00204D']}},
          series: [{type: 'graph', layout: 'none', left: '22%', right: '22%', top: 10, bottom: 60, roam: false, cursor: 'default',
            data: place(variant.aiders, 0, height).map(function (p) { return node(p, 'a'); }).concat(place(variant.receivers, 600, height).map(function (p) { return node(p, 'r'); })),
            links: pairs.map(function (pair) {
              var aider = variant.aiders.find(function (one) { return one.id === pair[0]; });
              var receiver = variant.receivers.find(function (one) { return one.id === pair[1]; });
              return {source: 'a' + pair[0], target: 'r' + pair[1], from: word(aider.name), to: word(receiver.name), funds: pair[2], fit: pair[3], trust: pair[4],
                lineStyle: {width: Math.max(0.6, 14 * (pair[2] || 0) / most), color: cividis(pair[3], low, high), opacity: 0.9, curveness: 0}};
            }), emphasis: {focus: 'adjacency'}}]})};
      }
    }
  };

  function cividis(value, low, high) {
    var colours = [[255, 234, 70], [196, 181, 108], [138, 135, 121], [87, 92, 109], [0, 51, 111], [0, 32, 77]];
    if (value === null) { return '#cccccc'; }
    var at = high > low ? (value - low) / (high - low) * (colours.length - 1) : 0;
    var k = Math.min(colours.length - 2, Math.floor(at));
    return 'rgb(' + [0, 1, 2].map(function (c) { return Math.round(colours[k][c] + (at - k) * (colours[k + 1][c] - colours[k][c])); }).join(',') + ')';
  }

  /* A band between two lines; gaps where a value is missing. */
  function band(low, high, fill) {
    return {type: 'custom', silent: true, z: 0, tooltip: {show: false}, data: low.map(function (value, c) { return [c, value === null ? NaN : value, high[c] === null ? NaN : high[c]]; }), encode: {x: 0, y: [1, 2]},
      renderItem: function (params, api) {
        var next = params.dataIndex + 1;
        if (next >= low.length || low[next - 1] === null || low[next] === null || high[next - 1] === null || high[next] === null) { return; }
        var points = [api.coord([next - 1, low[next - 1]]), api.coord([next - 1, high[next - 1]]), api.coord([next, high[next]]), api.coord([next, low[next]])];
        return {type: 'polygon', shape: {points: points}, style: {fill: fill, opacity: 0.14}};
      }};
  }

  function make(figure) {
    var kind = KINDS[figure.dataset.chart];
    var controls = document.createElement('div');
    var box = document.createElement('div');
    controls.className = 'controls';
    box.className = 'chart';
    box.tabIndex = 0;
    figure.prepend(controls, box);
    var chart = echarts.init(box, null, {renderer: 'svg', width: box.clientWidth || 760, height: 400});
    function draw() {
      var made = kind.option(view);
      box.style.height = made.height + 'px';
      chart.resize({width: box.clientWidth, height: made.height});
      chart.setOption(made.option, true);
      box.setAttribute('role', 'img');
      box.setAttribute('aria-label', [figure.closest('section').querySelector('h2'), figure.querySelector('figcaption')].map(function (element) {
        return element.querySelector('.' + (zh() ? 'zh' : 'en')).textContent;
      }).join(zh() ? '：' : ': '));
    }
    var view = kind.controls(draw);
    Object.values(view).forEach(function (control) { controls.append(control); });
    draw();
    charts.push(draw);
  }

  function redraw() { charts.forEach(function (draw) { draw(); }); }

  /* Which variants are shown, in all charts that show several. */
  function chooser() {
    var box = document.createElement('fieldset');
    var legend = document.createElement('legend');
    box.className = 'chooser';
    box.append(legend);
    var boxes = data.variants.map(function (variant, v) {
      var label = document.createElement('label');
      var tick = document.createElement('input');
      var swatch = document.createElement('i');
      var text = document.createElement('span');
      tick.type = 'checkbox';
      tick.checked = shown[v];
      swatch.style.background = colour(v);
      label.append(tick, swatch, text);
      tick.addEventListener('change', function () { shown[v] = tick.checked; redraw(); });
      box.append(label);
      return {v: v, tick: tick, text: text};
    });
    ['all', 'none'].forEach(function (key) {
      var button = document.createElement('button');
      button.type = 'button';
      button.dataset.word = key;
      button.addEventListener('click', function () {
        boxes.forEach(function (one) { shown[one.v] = one.tick.checked = key === 'all' || one.v === base; });
        redraw();
      });
      box.append(button);
    });
    function fill() {
      legend.textContent = word('variants');
      boxes.forEach(function (one) { one.text.textContent = title(one.v) + (one.v === base ? ' · ' + word('baseline') : ''); });
      box.querySelectorAll('button').forEach(function (button) { button.textContent = word(button.dataset.word); });
    }
    fill();
    document.addEventListener('language', fill);
    var first = document.querySelector('figure[data-chart="tradeoff"]');
    first.parentNode.insertBefore(box, first);
  }

  if (others.length > 1) { chooser(); }
  document.querySelectorAll('figure.interactive').forEach(make);
  document.addEventListener('language', redraw);
  var waiting;
  window.addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(redraw, 150);
  });
})();
