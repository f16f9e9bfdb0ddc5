/**
 * Puts 裁定 at the foot of a judgement: of an opened cell, a gap, a target, a term. It asks who, when and why, as
 * decisions.yaml does. The strings of a decision are written as JSON, which YAML reads as it stands.
 */
export const decisionForms = `(function () {
  'use strict'
  var store = window.duizhao
  if (!store) return
  var all = function (selector, root) { return Array.from((root || document).querySelectorAll(selector)) }
  var make = function (tag, attributes, content) {
    var one = document.createElement(tag)
    Object.keys(attributes || {}).forEach(function (key) { one.setAttribute(key, attributes[key]) })
    ;[].concat(content === undefined ? [] : content).forEach(function (part) { one.append(part) })
    return one
  }
  var count = 0
  var labelled = function (words, field, hint) {
    count += 1
    field.id = 'decide-' + count
    return make('p', {}, [make('label', { for: field.id }, words), field].concat(hint ? [make('span', { class: 'note' }, hint)] : []))
  }
  var today = function () {
    var now = new Date()
    var two = function (number) { return (number < 10 ? '0' : '') + number }
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate())
  }
  var text = function (value) {
    return typeof value === 'object'
      ? '{ ' + Object.keys(value).map(function (key) { return key + ': ' + text(value[key]) }).join(', ') + ' }'
      : JSON.stringify(value)
  }
  var plain = ['kind', 'status', 'verdict', 'when']
  var toYaml = function (fields) {
    return Object.keys(fields)
      .filter(function (key) { return fields[key] !== undefined && fields[key] !== '' })
      .map(function (key, i) { return (i === 0 ? '- ' : '  ') + key + ': ' + (plain.indexOf(key) >= 0 ? fields[key] : text(fields[key])) })
      .join('\\n')
  }
  var choose = function (options, chosen) {
    return make('select', {}, options.map(function (option) {
      var one = make('option', { value: option[0] }, option[1])
      one.selected = option[0] === chosen
      return one
    }))
  }
  var statuses = [['full', '● 承接'], ['partial', '◎ 部分承接'], ['none', '○ 未载']]
  var wordOf = function (options, value) {
    var found = options.filter(function (option) { return option[0] === value })[0]
    return found ? found[1].replace(/^\\S /, '') : value
  }

  // The words in ink: in the row above a panel, or the quote of an entry.
  var wordsOf = function (whole) {
    var row = whole.closest('.d')
    var head = row ? row.previousElementSibling.querySelector('th > b, th > .src') : whole.querySelector('.ev.ref blockquote')
    return Array.from(head.childNodes).map(function (one) { return one.className === 'off' ? '' : one.textContent }).join('')
  }

  // How far a plan carries a unit.
  var aboutCell = function (host) {
    var whole = host.closest('[data-unit]')
    var unit = whole.dataset.unit || wordsOf(whole)
    var list = host.closest('[data-plan]')
    var place = (list ? (host.closest('.pg') || document).querySelector('[data-place]') : host.querySelector('p b')).textContent
    var plan = list ? list.dataset.plan : JSON.parse(host.closest('[data-plans]').dataset.plans)[host.id.split('.').pop()]
    var tag = host.querySelector('p .tag')
    var before = list ? list.dataset.status : tag.matches('.full') ? 'full' : tag.matches('.part, .unsure') ? 'partial' : 'none'
    return {
      id: 'coverage\\n' + plan + '\\n' + unit,
      anchor: host.id && host.matches('.one') ? host.id : '',
      fields: function () {
        var status = choose(statuses, before)
        var passage = make('textarea', { rows: '2' })
        var quote = all('.ev blockquote', host).filter(function (one) { return !one.closest('.ref') && !one.querySelector('.off') })[0]
        var ground = labelled('依据的原文', passage, '可改为规划中的另一句；须与原文一致，只写一处有的话')
        var show = function () {
          ground.hidden = status.value === 'none'
          if (!ground.hidden && passage.value === '' && quote) passage.value = quote.textContent
        }
        status.addEventListener('change', show)
        show()
        return {
          rows: [labelled('裁定为', status), ground],
          read: function () {
            return {
              about: place + '对“' + unit + '”：' + wordOf(statuses, status.value) +
                (status.value === before ? '（维持程序的判断）' : '（程序判为' + wordOf(statuses, before) + '）'),
              fields: {
                kind: 'coverage', plan: plan, unit: { plan: store.reference, text: unit }, status: status.value,
                passage: status.value === 'none' ? undefined : passage.value.trim(),
              },
            }
          },
        }
      },
    }
  }

  // What comes of holding a target against the reference's.
  var aboutTarget = function (host) {
    var target = JSON.parse(host.dataset.target)
    return {
      id: 'verdict\\n' + host.dataset.target.slice(0, 200),
      idOf: function (fields) { return 'verdict\\n' + fields.plan + '\\n' + text(fields.target) },
      anchor: '',
      fields: function () {
        var plan = choose(target.plans.map(function (one) { return [one.plan, one.name] }))
        var verdict = choose(target.verdicts)
        var own = make('select')
        var ownRow = labelled('拿哪一项目标比', own)
        var present = function () { return target.plans.filter(function (one) { return one.plan === plan.value })[0] }
        var show = function () {
          own.replaceChildren.apply(own, present().own.map(function (one, i) { return make('option', { value: String(i) }, one.words) }))
          verdict.value = present().verdict
          ownRow.hidden = present().own.length === 0
          all('option', verdict).forEach(function (one) {
            one.disabled = present().own.length === 0 && ['above', 'equal', 'below'].indexOf(one.value) >= 0
          })
        }
        plan.addEventListener('change', show)
        show()
        return {
          rows: [labelled('规划', plan), labelled('裁定为', verdict), ownRow],
          read: function () {
            var chosen = present().own[Number(own.value || 0)]
            var needs = ['not_set', 'not_applicable'].indexOf(verdict.value) < 0
            return {
              about: present().name + '对“' + target.key.name + '”的目标：' + wordOf(target.verdicts, verdict.value) +
                (verdict.value === present().verdict ? '（维持程序的判断）' : '（程序判为' + wordOf(target.verdicts, present().verdict) + '）'),
              fields: {
                kind: 'verdict', plan: plan.value, target: target.key, verdict: verdict.value,
                indicator: needs && chosen ? chosen.key : undefined,
              },
            }
          },
        }
      },
    }
  }

  // Whether a term is a shared measure, and what it is called.
  var aboutTerm = function (host) {
    var term = host.dataset.term
    return {
      id: 'term\\n' + term,
      anchor: host.id,
      fields: function () {
        var kind = choose([['rename', '改称'], ['reject', '不是共同举措']])
        var to = make('input', { type: 'text', required: '' })
        var toRow = labelled('改称什么', to)
        kind.addEventListener('change', function () {
          toRow.hidden = kind.value === 'reject'
          to.required = kind.value !== 'reject'
        })
        return {
          rows: [labelled('裁定为', kind), toRow],
          read: function () {
            return kind.value === 'reject'
              ? { about: '“' + term + '”：不是共同举措', fields: { kind: 'reject', term: term } }
              : { about: '“' + term + '”：改称“' + to.value.trim() + '”', fields: { kind: 'rename', term: term, to: to.value.trim() } }
          },
        }
      },
    }
  }

  // A button stands in the line of its entry; a form and a decision are given its whole width.
  var settle = function (box, isWide) {
    var parent = isWide ? box.wide : box.narrow
    if (box.parentElement !== parent) parent.append(box)
  }
  var open = function (about, box) {
    var special = about.fields()
    var who = make('input', { type: 'text', required: '', autocomplete: 'name' })
    who.value = store.who()
    var when = make('input', { type: 'date', required: '' })
    when.value = today()
    var why = make('textarea', { rows: '2', required: '' })
    var note = make('input', { type: 'text' })
    var form = make('form', { class: 'decide' }, special.rows.concat([
      labelled('何人', who), labelled('何时', when), labelled('理由', why), labelled('备注（可不填）', note),
      make('p', {}, [make('button', { type: 'submit' }, '记下裁定'), ' ', make('button', { type: 'button', 'data-cancel': '' }, '取消')]),
    ]))
    form.addEventListener('submit', function (event) {
      event.preventDefault()
      var one = special.read()
      var signed = { who: who.value.trim(), when: when.value, why: why.value.trim(), note: note.value.trim() }
      store.who(signed.who)
      store.put({
        id: about.idOf ? about.idOf(one.fields) : about.id,
        about: one.about, who: signed.who, when: signed.when, why: signed.why, note: signed.note,
        anchor: about.anchor, yaml: toYaml(Object.assign({}, one.fields, signed)),
      })
    })
    form.querySelector('[data-cancel]').addEventListener('click', function () { show(about, box) })
    box.replaceChildren(form)
    settle(box, true)
    form.querySelector('select').focus()
  }

  var tell = function (entry) {
    var undo = make('button', { type: 'button' }, '撤销')
    undo.addEventListener('click', function () { store.remove(entry.id) })
    return make('p', { class: 'decided' }, [make('b', {}, '待应用的裁定'), '　' + entry.about + '。' + entry.why + '（' + entry.who + '，' + entry.when + '）　', undo])
  }

  var show = function (about, box) {
    var made = about.idOf
      ? store.list().filter(function (one) { return box.targets.some(function (id) { return id === one.id }) })
      : [store.find(about.id)].filter(function (one) { return one })
    var button = make('button', { type: 'button' }, made.length > 0 && !about.idOf ? '改动裁定' : '作出裁定')
    button.addEventListener('click', function () { open(about, box) })
    box.replaceChildren.apply(box, made.map(tell).concat([button]))
    settle(box, made.length > 0)
  }

  var boxes = []
  var attach = function (host, about, place, narrow) {
    if (host.decided) return
    host.decided = true
    var box = make('div', { class: 'decision' })
    if (about.idOf) {
      var target = JSON.parse(host.dataset.target)
      box.targets = target.plans.map(function (one) { return about.idOf({ plan: one.plan, target: target.key }) })
    }
    box.wide = place
    box.narrow = narrow || place
    boxes.push([about, box])
    show(about, box)
  }
  var attachPanel = function () {
    all('.one:target').forEach(function (host) { attach(host, aboutCell(host), host) })
  }
  addEventListener('hashchange', attachPanel)
  attachPanel()
  all('.gaps > li[data-unit]').forEach(function (host) { attach(host, aboutCell(host), host, host.querySelector('.act p')) })
  all('article[data-target]').forEach(function (host) { attach(host, aboutTarget(host), host.lastElementChild) })
  all('tr[data-target]').forEach(function (host) { attach(host, aboutTarget(host), host.lastElementChild) })
  all('[data-term]').forEach(function (host) {
    host.querySelector('details').addEventListener('toggle', function () { attach(host, aboutTerm(host), host.querySelector('.body')) })
  })

  // Cells of the matrix on which something was decided, and the number of all in the navigation.
  var mark = function () {
    var anchors = store.list().map(function (one) { return one.anchor })
    all('a.cell').forEach(function (cell) {
      var is = anchors.indexOf(decodeURIComponent(cell.hash.slice(1))) >= 0
      if (is === cell.classList.contains('pending')) return
      cell.classList.toggle('pending', is)
      if (is) cell.append(make('span', { class: 'vh' }, '，已拟裁定'))
      else cell.lastElementChild.remove()
    })
    all('.nav a[data-decisions]').forEach(function (link) {
      link.textContent = '人工裁定' + (anchors.length > 0 ? '（' + anchors.length + '）' : '')
    })
  }
  document.addEventListener('duizhao-decided', function () {
    boxes.forEach(function (pair) { show(pair[0], pair[1]) })
    mark()
  })
  mark()
})()
`
