/** A part of a script that has `all`, which lists the elements of a selector. */
export const openForPrint = `  // Browsers that do not print closed details: open them for the time of printing.
  var opened = []
  addEventListener('beforeprint', function () {
    opened = all('details:not([open])')
    opened.forEach(function (one) { one.open = true })
  })
  addEventListener('afterprint', function () {
    opened.forEach(function (one) { one.open = false })
    opened = []
  })`
