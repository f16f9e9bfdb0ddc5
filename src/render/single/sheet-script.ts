/**
 * What the single file needs before the script of the pages: it shows the page that holds the place called for, and sets
 * there the words that stand elsewhere in the file. A link with `data-q` means the passage that it leads to: `p` for the
 * reference and `r` for what was rejected, the length at which it is cut (none: whole), then start and length of each mark;
 * one with `data-k` a keyword in it: start and length.
 */
export const sheetScript = `(function () {
  'use strict'
  var all = function (selector, root) { return Array.from((root || document).querySelectorAll(selector)) }
  var make = function (tag, className, text) {
    var one = document.createElement(tag)
    if (className) one.className = className
    if (text) one.textContent = text
    return one
  }
  var placeOf = function (link) { return document.getElementById(decodeURIComponent(link.hash.slice(1))) }
  var textOf = function (link) {
    var place = placeOf(link).cloneNode(true)
    all('sup', place).forEach(function (one) { one.remove() })
    return place.textContent.replace(/\\s+/g, '')
  }
  var quote = function (link) {
    var words = textOf(link)
    var recipe = link.dataset.q.replace(/^[rp]/, '').split('.').map(Number)
    var box = make('blockquote')
    var at = 0
    for (var i = 1; i < recipe.length; i += 2) {
      box.append(words.slice(at, recipe[i]), make('mark', '', words.slice(recipe[i], recipe[i] + recipe[i + 1])))
      at = recipe[i] + recipe[i + 1]
    }
    box.append(words.slice(at, recipe[0] || words.length))
    if (recipe[0] > 0) box.append(make('span', 'off', '……（下略）'))
    var kind = link.dataset.q.charAt(0)
    var ev = make('div', kind === 'r' ? 'ev rejected' : kind === 'p' ? 'ev ref' : 'ev')
    var cite = make('cite')
    var who = link.previousElementSibling
    if (who && who.tagName === 'B' && who.nextSibling === link) cite.append(who, '　')
    else if (kind === 'r') cite.append(make('b', '', '（最接近，未采用）'), '　')
    link.removeAttribute('data-q')
    link.replaceWith(ev)
    cite.append(link)
    ev.append(cite, box)
  }
  var reach = 24
  var keyword = function (link) {
    var words = textOf(link)
    var from = Number(link.dataset.k.split('.')[0])
    var to = from + Number(link.dataset.k.split('.')[1])
    var before = make('q')
    before.append(make('span', '', from > reach ? '…' + words.slice(from - reach, from) : words.slice(0, from)))
    var behind = make('q')
    behind.append(make('mark', '', words.slice(from, to)), words.length - to > reach ? words.slice(to, to + reach) + '…' : words.slice(to))
    link.closest('li').append(before, behind)
    link.removeAttribute('data-k')
  }
  // The mark of a cell, from the row above.
  var marks = { full: '● 承接', part: '◎ 部分承接', unsure: '？ 疑似未载', gap: '○ 应承接而未载' }
  var mark = function (one) {
    var first = one.firstElementChild
    if (first && first.matches('p:not(.empty)') && first.querySelector('b')) return
    var names = one.closest('table').querySelectorAll('thead .nm')
    var name = make('b', '', names[Number(one.id.split('.').pop())].textContent)
    var cell = one.closest('.d').previousElementSibling.querySelector('a.cell[href="#' + one.id + '"]')
    var line = make('p')
    one.prepend(line)
    line.append(name)
    Object.keys(marks).forEach(function (look) { if (cell.matches('.' + look)) line.append(make('span', 'tag ' + look, marks[look])) })
    if (cell.textContent.indexOf('※') >= 0) line.append(make('span', 'tag check', '※ 待核'))
  }
  // A note says only how far the plan carries a unit; what the unit is called stands in the row of its panel.
  var nameUnit = function (link) {
    var panel = placeOf(link).closest('.d')
    var head = panel && panel.previousElementSibling.querySelector('th > b, th > .src')
    if (!head) return
    var words = Array.from(head.childNodes).map(function (one) { return one.className === 'off' ? '' : one.textContent }).join('')
    link.after('：' + (words.length > 22 ? words.slice(0, 21) + '…' : words))
  }
  var leadBack = function (mark) {
    var place = mark.parentElement
    while (place.tagName === 'SUP') place = place.previousElementSibling
    var number = placeOf(mark).querySelector('i')
    var link = make('a', '', number.textContent)
    link.href = '#' + encodeURIComponent(place.id)
    number.replaceChildren(link)
  }
  var pages = all('.pg')
  var title = document.title
  var show = function () {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    var shown = (target && target.closest('.pg')) || pages[0]
    if (shown.classList.contains('on')) return
    all('.pg.on').forEach(function (one) { one.classList.remove('on') })
    shown.classList.add('on')
    if (!shown.dataset.set) {
      shown.dataset.set = ''
      all('a[data-q]', shown).forEach(quote)
      all('a[data-k]', shown).forEach(keyword)
      all('.panel .one', shown).forEach(mark)
      all('.doc sup a', shown).forEach(leadBack)
      all('.side-n .cov a[href*="."]', shown).forEach(nameUnit)
    }
    all('.nav a').forEach(function (link) {
      if (link.textContent.indexOf(shown.dataset.nav) === 0) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    })
    document.title = shown === pages[0] ? title : shown.dataset.title
  }
  document.documentElement.classList.add('has-js')
  addEventListener('hashchange', show)
  show()
})()
`
