(function () {
  'use strict'
  var all = function (selector, root) { return Array.from((root || document).querySelectorAll(selector)) }
  document.documentElement.classList.add('has-js')

  // Opens or closes everything in a section.
  all('[data-open-all]').forEach(function (button) {
    button.addEventListener('click', function () {
      var list = all('details', button.closest('section'))
      var open = list.some(function (one) { return !one.open })
      list.forEach(function (one) { one.open = open })
      button.textContent = open ? '全部收起' : '全部展开'
    })
  })

  // Keeps the entries that hold the words typed in, and says how many.
  all('[data-filter]').forEach(function (box) {
    var entries = all(box.dataset.filter, box.closest('.pg') || document)
    var said = box.closest('.tools').querySelector('output')
    box.addEventListener('input', function () {
      var words = box.value.trim()
      var hits = 0
      entries.forEach(function (entry) {
        var hit = words === '' || entry.textContent.indexOf(words) >= 0
        entry.hidden = !hit
        if (hit) hits += 1
      })
      said.textContent = words === '' ? '' : hits > 0 ? hits + ' 条' : '没有含“' + words + '”的条目'
    })
  })

  // Browsers that do not print closed details: open them for the time of printing.
  var opened = []
  addEventListener('beforeprint', function () {
    opened = all('details:not([open])')
    opened.forEach(function (one) { one.open = true })
  })
  addEventListener('afterprint', function () {
    opened.forEach(function (one) { one.open = false })
    opened = []
  })

  // On a narrow screen the outline of a plan starts closed.
  if (matchMedia('(max-width: 1080px)').matches) all('details.outline').forEach(function (one) { one.open = false })

  // Where rows are shown as cards some browsers forget that they are rows.
  var roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' }
  if (matchMedia('(max-width: 640px)').matches) {
    all('table, thead, tbody, tr, td, th').forEach(function (one) {
      one.setAttribute('role', roles[one.tagName] || (one.closest('thead') ? 'columnheader' : 'rowheader'))
    })
  }

  // A link into something closed opens it first. The cell of an opened panel is framed.
  var reveal = function () {
    var id = location.hash.slice(1)
    all('.cell.on').forEach(function (one) { one.classList.remove('on') })
    all('a.cell').forEach(function (one) { if (id && one.hash === '#' + id) one.classList.add('on') })
    var target = id && document.getElementById(decodeURIComponent(id))
    if (!target) return
    var inside = target.querySelector('details')
    if (inside && target.tagName === 'LI') inside.open = true
    for (var box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true
    target.scrollIntoView({ block: target.matches('.k, .a') ? 'center' : 'nearest' })
  }
  addEventListener('hashchange', reveal)
  if (location.hash) reveal()
})()
;
(function () {
  'use strict'
  var main = document.querySelector('main[data-analysis]')
  if (!main) return
  var name = 'duizhao.decisions.' + main.dataset.analysis
  var memory = {}
  var kept = true
  try {
    localStorage.setItem('duizhao.try', '1')
    localStorage.removeItem('duizhao.try')
  } catch (error) { kept = false }

  var read = function (key) {
    try { return JSON.parse((kept ? localStorage.getItem(key) : memory[key]) || 'null') } catch (error) { return null }
  }
  var write = function (key, value) {
    var text = JSON.stringify(value)
    memory[key] = text
    if (!kept) return
    try { localStorage.setItem(key, text) } catch (error) { kept = false }
  }
  var list = function () {
    var found = read(name)
    return Array.isArray(found) ? found.filter(function (one) { return one && typeof one.yaml === 'string' }) : []
  }
  var announce = function () { document.dispatchEvent(new Event('duizhao-decided')) }

  window.duizhao = {
    isKept: function () { return kept },
    list: list,
    find: function (id) { return list().filter(function (one) { return one.id === id })[0] || null },
    // The later decision on one thing holds, and stands last, as in the file.
    put: function (entry) {
      write(name, list().filter(function (one) { return one.id !== entry.id }).concat([entry]))
      announce()
    },
    remove: function (id) {
      write(name, list().filter(function (one) { return one.id !== id }))
      announce()
    },
    clear: function () { write(name, []); announce() },
    who: function (value) {
      if (value === undefined) return read('duizhao.who') || ''
      write('duizhao.who', value)
      return value
    },
    reference: main.dataset.reference,
  }
  // Another page of the report, in another tab.
  addEventListener('storage', function (event) { if (event.key === name) announce() })
})()
;
(function () {
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
      .join('\n')
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
    return found ? found[1].replace(/^\S /, '') : value
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
      id: 'coverage\n' + plan + '\n' + unit,
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
      id: 'verdict\n' + host.dataset.target.slice(0, 200),
      idOf: function (fields) { return 'verdict\n' + fields.plan + '\n' + text(fields.target) },
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
      id: 'term\n' + term,
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
;
(function () {
  'use strict'
  var store = window.duizhao
  var list = document.querySelector('[data-decided]')
  if (!store || !list) return
  var said = document.querySelector('[data-decided-said]')
  var exporting = document.querySelector('[data-export-decisions]')
  var clearing = document.querySelector('[data-clear-decisions]')
  var importing = document.querySelector('[data-import-decisions]')
  var make = function (tag, words, look) {
    var one = document.createElement(tag)
    one.textContent = words
    if (look) one.className = look
    return one
  }

  var item = function (entry) {
    var one = document.createElement('li')
    var undo = make('button', '撤销')
    undo.type = 'button'
    undo.addEventListener('click', function () { store.remove(entry.id) })
    if (entry.about) {
      one.append(make('p', entry.about, 'say'), make('p', entry.who + '，' + entry.when + '：' + entry.why + (entry.note ? '（备注：' + entry.note + '）' : ''), 'note'))
    } else one.append(make('p', '来自导入的文件', 'note'), make('pre', entry.yaml))
    one.append(undo)
    return one
  }
  var show = function () {
    var entries = store.list()
    list.replaceChildren.apply(list, entries.map(item))
    exporting.disabled = entries.length === 0
    clearing.disabled = entries.length === 0
    said.textContent = (entries.length === 0 ? '还没有裁定。' : '共' + entries.length + '条，尚未应用。') +
      (store.isKept() ? '' : '本浏览器不保存数据，离开本页前请先导出，否则会丢失。')
  }

  var toFile = function () {
    return 'version: 1\ndecisions:\n' + store.list()
      .map(function (one) { return one.yaml.split('\n').map(function (line) { return '  ' + line }).join('\n') })
      .join('\n') + '\n'
  }
  exporting.addEventListener('click', function () {
    var link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([toFile()], { type: 'text/yaml' }))
    link.download = 'decisions.yaml'
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(function () { URL.revokeObjectURL(link.href) }, 1000)
  })
  clearing.addEventListener('click', function () {
    if (confirm('清空本机保存的全部裁定？已导出的文件不受影响。')) store.clear()
  })

  // The entries of the list as they stand in the file, each without the indent that the list has.
  var split = function (text) {
    var lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    var head = lines.findIndex(function (line) { return /^["']?decisions["']?\s*:\s*(#.*)?$/.test(line) })
    var first = lines.findIndex(function (line, i) { return i > head && /^\s*- /.test(line) })
    if (head < 0 || first < 0) return null
    var indent = lines[first].indexOf('-')
    var entries = []
    for (var i = first; i < lines.length; i += 1) {
      var depth = lines[i].search(/\S/)
      if (depth >= 0 && depth < indent) break
      if (depth === indent && lines[i][indent] === '-') entries.push([])
      if (depth === indent && lines[i][indent] !== '-' && lines[i][indent] !== '#') break
      entries[entries.length - 1].push(lines[i].slice(indent))
    }
    return entries.map(function (entry) { return entry.join('\n').replace(/\s+$/, '') })
  }
  importing.addEventListener('change', function () {
    var file = importing.files[0]
    if (!file) return
    file.text().then(function (text) {
      var entries = split(text)
      importing.value = ''
      if (!entries) {
        said.textContent = '没有读出裁定：文件须有“decisions:”一行，其下每条以“- kind: …”开头。'
        return
      }
      var own = store.list()
      var known = own.map(function (one) { return one.yaml })
      var fresh = entries.filter(function (entry) { return known.indexOf(entry) < 0 })
      // What was imported is the older, and stands in front of what was decided here.
      store.clear()
      fresh.forEach(function (entry) { store.put({ id: 'file\n' + entry, about: '', anchor: '', yaml: entry }) })
      own.forEach(store.put)
      said.textContent = '导入' + fresh.length + '条' + (fresh.length < entries.length ? '，另有' + (entries.length - fresh.length) + '条已有' : '') + '。' + said.textContent
    })
  })
  document.addEventListener('duizhao-decided', show)
  show()
})()
;
(function () {
  'use strict'
  var all = function (selector, root) { return Array.from((root || document).querySelectorAll(selector)) }
  var guard = function (text) {
    var safe = /^\s*[=+\-@]/.test(text) ? "'" + text : text
    return /[",\n\r]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe
  }
  all('[data-tasks]').forEach(function (tools) {
    var table = tools.parentElement.querySelector('.tasks')
    var body = table.tBodies[0]
    var rows = Array.from(body.rows)
    var chapters = JSON.parse(table.dataset.chapters)
    var chapter = ''
    rows.forEach(function (row) {
      if (row.dataset.c) chapter = chapters[Number(row.dataset.c)]
      row.dataset.chapter = chapter
      row.dataset.due = row.dataset.due || ''
    })
    var field = function (name) { return tools.querySelector('[data-t=' + name + ']') }
    var cell = function (row, i) { return row.cells[i].textContent.trim() }
    var leads = function (row) { return cell(row, 2).split('、').filter(function (one) { return one !== '' }) }
    var tests = {
      chapter: function (row, value) { return row.dataset.chapter === value },
      lead: function (row, value) { return value === '未写明' ? leads(row).length === 0 : leads(row).indexOf(value) >= 0 },
      due: function (row, value) { return value === '未写明' ? cell(row, 3) === '' : value === '写明的' ? cell(row, 3) !== '' : row.dataset.due.split('.')[0] === value },
      strength: function (row, value) { return cell(row, 5) === value },
      target: function (row, value) { return (cell(row, 4) !== '') === (value === '有') },
    }
    var fill = function (name, values) {
      field(name).replaceChildren.apply(field(name), [['', '全部']].concat(values).map(function (value) {
        return new Option([].concat(value)[1] || [].concat(value)[0], [].concat(value)[0])
      }))
    }
    var once = function (values) { return Array.from(new Set(values)).filter(function (one) { return one !== '' }) }
    ;[['no-lead', 'lead'], ['no-due', 'due'], ['no-strength', 'strength']].forEach(function (pair) {
      if (table.classList.contains(pair[0])) field(pair[1]).parentElement.hidden = true
    })
    fill('chapter', once(rows.map(function (row) { return row.dataset.chapter })))
    fill('lead', once([].concat.apply([], rows.map(leads))).concat(['未写明']))
    fill('due', ['写明的'].concat(once(rows.map(function (row) { return row.dataset.due.split('.')[0] })).sort().map(function (year) {
      return [year, year === '9999' ? '每年' : year + '年']
    })).concat(['未写明']))
    fill('strength', once(rows.map(function (row) { return cell(row, 5) })))
    fill('target', ['有', '无'])
    var filter = function () {
      var words = field('words').value.trim()
      var shown = 0
      rows.forEach(function (row) {
        var hit = row.textContent.indexOf(words) >= 0 && Object.keys(tests).every(function (name) {
          var value = field(name).value
          return value === '' || tests[name](row, value)
        })
        row.hidden = !hit
        if (hit) shown += 1
      })
      tools.querySelector('output').textContent = shown === rows.length ? '' : shown > 0 ? shown + ' 条' : '没有合于条件的举措'
    }
    tools.addEventListener('input', filter)
    tools.addEventListener('change', filter)

    var sorted = { column: -1, back: false }
    var heads = all('thead th', table)
    var sort = function (column) {
      sorted = sorted.column !== column ? { column: column, back: false } : sorted.back ? { column: -1, back: false } : { column: column, back: true }
      var keys = new Map(rows.map(function (row, i) {
        return [row, sorted.column < 0 ? i : sorted.column === 3 ? row.dataset.due : sorted.column === 1 ? i : cell(row, sorted.column)]
      }))
      var order = rows.slice().sort(function (a, b) {
        var x = keys.get(a)
        var y = keys.get(b)
        // What the plan does not state stands last either way.
        if ((x === '') !== (y === '')) return x === '' ? 1 : -1
        return (x < y ? -1 : x > y ? 1 : 0) * (sorted.back ? -1 : 1)
      })
      body.append.apply(body, order)
      heads.forEach(function (head, i) {
        if (i === sorted.column) head.setAttribute('aria-sort', sorted.back ? 'descending' : 'ascending')
        else head.removeAttribute('aria-sort')
      })
    }
    heads.forEach(function (head, i) {
      var button = document.createElement('button')
      button.type = 'button'
      button.textContent = head.textContent
      head.replaceChildren(button)
      button.addEventListener('click', function () { sort(i) })
    })

    field('export').addEventListener('click', function () {
      var lines = [heads.map(function (head) { return head.textContent })].concat(
        Array.from(body.rows).filter(function (row) { return !row.hidden }).map(function (row) {
          return Array.from(row.cells).map(function (one, i) {
            var small = i === 3 && one.querySelector('.sub')
            return small ? one.firstChild.textContent + (one.childNodes[1].nodeType === 3 ? one.childNodes[1].textContent : '') + '（' + small.textContent + '）' : one.textContent.trim()
          })
        }))
      var link = document.createElement('a')
      var text = '\uFEFF' + lines.map(function (line) { return line.map(guard).join(',') }).join('\r\n') + '\r\n'
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
      link.download = document.title.split(' ')[0] + '.csv'
      document.body.append(link)
      link.click()
      link.remove()
      setTimeout(function () { URL.revokeObjectURL(link.href) }, 1000)
    })
  })
})()
;
(function () {
  'use strict'
  var marks = "svg text { font-family: \"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", \"Source Han Sans SC\", \"WenQuanYi Micro Hei\", sans-serif; font-size: 14px; fill: #1a1a18; font-variant-numeric: tabular-nums; }\nsvg .sm { font-size: 13px; fill: #504e48; }\nsvg .b { font-weight: 700; }\nsvg .h { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round; }\nsvg .axis { stroke: #d8d5cc; fill: none; }\nsvg .base-line { stroke: #6b6860; stroke-dasharray: 1 3; }\nsvg .goal-line { stroke: #1a1a18; stroke-dasharray: 5 3; }\nsvg .ln { stroke: #1b4f8f; stroke-width: 3; }\nsvg .thin { stroke: #1b4f8f; stroke-width: 1.5; }\nsvg .thin.p { stroke: #1a1a18; stroke-width: 2.5; }\nsvg .dotn { fill: #1b4f8f; stroke: #ffffff; stroke-width: 1; }\nsvg .dot0 { fill: #ffffff; stroke: #1b4f8f; stroke-width: 2; }\nsvg .dot1 { fill: #1b4f8f; }\nsvg .ln.p, svg .dot0.p { stroke: #1a1a18; }\nsvg .dot1.p { fill: #1a1a18; }\nsvg .floor { stroke: #1b4f8f; stroke-width: 2; fill: none; }\nsvg .bar { fill: #1b4f8f; }\nsvg .bar.p { fill: #1a1a18; }\nsvg a:hover .bar { fill: #8a6a00; }\nsvg .fill2 { fill: #6b6860; }\nsvg .frame { fill: none; stroke: #8a867c; }\nsvg .dot-off { fill: #d8d5cc; }\nsvg .upset-bar { fill: #c6d8ee; stroke: #1b4f8f; stroke-width: 1; }\n"
  var scale = 2
  var standalone = function (svg) {
    var copy = svg.cloneNode(true)
    var box = svg.viewBox.baseVal
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    Array.from(copy.querySelectorAll('a')).forEach(function (link) { link.replaceWith.apply(link, Array.from(link.childNodes)) })
    var style = document.createElementNS(copy.namespaceURI, 'style')
    style.textContent = marks
    var ground = document.createElementNS(copy.namespaceURI, 'rect')
    ground.setAttribute('width', box.width)
    ground.setAttribute('height', box.height)
    ground.setAttribute('fill', '#fff')
    var first = copy.querySelector('desc') || copy.querySelector('title')
    if (first) first.after(style, ground)
    else copy.prepend(style, ground)
    return { text: new XMLSerializer().serializeToString(copy), width: box.width, height: box.height }
  }
  var save = function (blob, name) {
    var link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = name
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(function () { URL.revokeObjectURL(link.href) }, 1000)
  }
  var savePicture = function (svg, name) {
    var drawing = standalone(svg)
    var image = new Image()
    image.onload = function () {
      var canvas = document.createElement('canvas')
      canvas.width = drawing.width * scale
      canvas.height = drawing.height * scale
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
      canvas.toBlob(function (blob) { save(blob, name) }, 'image/png')
    }
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawing.text)
  }
  var button = function (words, title, work) {
    var one = document.createElement('button')
    one.type = 'button'
    one.textContent = words
    one.setAttribute('aria-label', words + '：' + title)
    one.addEventListener('click', work)
    return one
  }
  Array.from(document.querySelectorAll('figure > svg.chart')).forEach(function (svg) {
    var title = svg.querySelector('title').textContent
    var name = title.replace(/[\\/:*?"<>|\s]+/g, '_')
    var tools = document.createElement('div')
    tools.className = 'tools js'
    tools.append(
      button('存为SVG', title, function () { save(new Blob([standalone(svg).text], { type: 'image/svg+xml' }), name + '.svg') }),
      button('存为PNG', title, function () { savePicture(svg, name + '.png') })
    )
    svg.parentElement.append(tools)
  })
})()
