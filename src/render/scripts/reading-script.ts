import { openForPrint } from './open-for-print.ts'

/**
 * What runs in the reader's browser. Without it every page can still be read, followed and printed: it only filters,
 * opens and closes, and opens what a link leads into.
 */
export const readingScript = `(function () {
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

${openForPrint}

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
`
