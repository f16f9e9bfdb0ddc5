import { openForPrint } from '../scripts/open-for-print.ts'

/**
 * Walks from remark to remark by keyboard and buttons. Without it the page can be read, followed, filtered and printed.
 */
export const checkScript = `(function () {
  'use strict'
  var all = function (selector) { return Array.from(document.querySelectorAll(selector)) }
  document.documentElement.classList.add('has-js')
  var outline = document.querySelector('details.outline')
  if (outline && matchMedia('(max-width: 1080px)').matches) outline.open = false

  var notes = all('li.n')
  var said = document.querySelector('.walk output')
  var here = -1
  var shown = function () { return notes.filter(function (one) { return one.offsetParent !== null }) }
  var tell = function () {
    var list = shown()
    var at = list.indexOf(notes[here])
    if (said) said.textContent = list.length === 0 ? '没有可显示的条目' : at < 0 ? '共 ' + list.length + ' 条' : at + 1 + ' / ' + list.length
  }
  var walk = function (step) {
    var list = shown()
    if (list.length === 0) return
    var at = list.indexOf(notes[here])
    var next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + step))]
    notes.forEach(function (one) { one.classList.toggle('here', one === next) })
    here = notes.indexOf(next)
    next.tabIndex = -1
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'center' })
    tell()
  }
  all('[data-walk]').forEach(function (button) {
    button.addEventListener('click', function () { walk(Number(button.dataset.walk)) })
  })
  all('.switch input').forEach(function (box) { box.addEventListener('change', tell) })
  addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input[type=search], textarea')) return
    if (event.key === 'j' || event.key === 'n') walk(1)
    else if (event.key === 'k' || event.key === 'p') walk(-1)
  })

${openForPrint}
  tell()
})()
`
