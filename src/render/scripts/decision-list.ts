/**
 * The page of decisions: all that the browser keeps, with undo, export as decisions.yaml, and import of such a file. Of an
 * imported file each entry is kept as it is written, comments and all; a later decision on the same thing stands behind it
 * and holds.
 */
export const decisionList = `(function () {
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
    return 'version: 1\\ndecisions:\\n' + store.list()
      .map(function (one) { return one.yaml.split('\\n').map(function (line) { return '  ' + line }).join('\\n') })
      .join('\\n') + '\\n'
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
    var lines = text.replace(/^\\uFEFF/, '').split(/\\r?\\n/)
    var head = lines.findIndex(function (line) { return /^["']?decisions["']?\\s*:\\s*(#.*)?$/.test(line) })
    var first = lines.findIndex(function (line, i) { return i > head && /^\\s*- /.test(line) })
    if (head < 0 || first < 0) return null
    var indent = lines[first].indexOf('-')
    var entries = []
    for (var i = first; i < lines.length; i += 1) {
      var depth = lines[i].search(/\\S/)
      if (depth >= 0 && depth < indent) break
      if (depth === indent && lines[i][indent] === '-') entries.push([])
      if (depth === indent && lines[i][indent] !== '-' && lines[i][indent] !== '#') break
      entries[entries.length - 1].push(lines[i].slice(indent))
    }
    return entries.map(function (entry) { return entry.join('\\n').replace(/\\s+$/, '') })
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
      fresh.forEach(function (entry) { store.put({ id: 'file\\n' + entry, about: '', anchor: '', yaml: entry }) })
      own.forEach(store.put)
      said.textContent = '导入' + fresh.length + '条' + (fresh.length < entries.length ? '，另有' + (entries.length - fresh.length) + '条已有' : '') + '。' + said.textContent
    })
  })
  document.addEventListener('duizhao-decided', show)
  show()
})()
`
