import { standaloneMarks } from '../theme/charts.ts'

/**
 * Buttons below each chart that save it: as a drawing that stands alone, and as a picture of twice its size. Both are on
 * white whatever the screen, and drawn here: nothing is fetched.
 */
export const chartFiles = `(function () {
  'use strict'
  var marks = ${JSON.stringify(standaloneMarks)}
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
    var name = title.replace(/[\\\\/:*?"<>|\\s]+/g, '_')
    var tools = document.createElement('div')
    tools.className = 'tools js'
    tools.append(
      button('存为SVG', title, function () { save(new Blob([standalone(svg).text], { type: 'image/svg+xml' }), name + '.svg') }),
      button('存为PNG', title, function () { savePicture(svg, name + '.png') })
    )
    svg.parentElement.append(tools)
  })
})()
`
