/** Filters, sorts and exports the table of tasks. Sorting is by the head of a column; a third click restores the plan's own order. */
export const taskTable = `(function () {
  'use strict'
  var all = function (selector, root) { return Array.from((root || document).querySelectorAll(selector)) }
  var guard = function (text) {
    var safe = /^\\s*[=+\\-@]/.test(text) ? "'" + text : text
    return /[",\\n\\r]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe
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
      var text = '\\uFEFF' + lines.map(function (line) { return line.map(guard).join(',') }).join('\\r\\n') + '\\r\\n'
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
      link.download = document.title.split(' ')[0] + '.csv'
      document.body.append(link)
      link.click()
      link.remove()
      setTimeout(function () { URL.revokeObjectURL(link.href) }, 1000)
    })
  })
})()
`
