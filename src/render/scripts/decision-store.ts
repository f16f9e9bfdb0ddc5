/**
 * Keeps the reader's decisions in the browser, under the key of the comparison, so that two reports do not mix. Where the
 * browser keeps nothing they live as long as the page, and `duizhao.kept` is false.
 *
 * An entry is `{ id, about, who, when, why, note, anchor, yaml }`: `id` tells what it is about, so that a later decision
 * takes the place of an earlier one; `yaml` is the entry as it stands in decisions.yaml.
 */
export const decisionStore = `(function () {
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
`
