// test/fuzz/take-through.ts
var fail = (what) => {
  throw new Error(`broken promise: ${what}`);
};
var checkEvidence = (document, { quote, start, end }) => {
  if (!(start >= 0 && start <= end && end <= document.text.length)) fail(`evidence at ${start}\u2013${end} is outside`);
  if (quote !== document.text.slice(start, end).replace(/\s/gu, "")) fail(`the words at ${start} are not ${quote}`);
};
var checkTree = ({ nodes, text }) => {
  nodes.forEach(({ index, parent, view }, at) => {
    if (index !== at || parent >= at) fail(`node ${at} stands wrong in the tree`);
    const last = view?.offsets.at(-1) ?? 0;
    if (last > text.length) fail(`node ${at} reaches out of the text`);
  });
};
var takeThrough = async (stations, { name, bytes }) => {
  let source;
  try {
    source = await stations.read(bytes, name);
  } catch (error) {
    const { name: kind, code, remedy, message } = error;
    if (kind !== "PlanError" || !remedy) throw error;
    if (/is not a function|Cannot read propert|Maximum call stack|not iterable|is not defined|invariant/u.test(message))
      throw error;
    return `refused: ${code}`;
  }
  if (/\p{Surrogate}/u.test(source.text)) fail("the text holds lone surrogates");
  const document = stations.parse(source);
  checkTree(document);
  const indicators = stations.indicators(document);
  const initiatives = stations.initiatives(document);
  for (const { evidence } of [...indicators, ...initiatives]) checkEvidence(document, evidence);
  for (const { target } of indicators)
    if (typeof target?.value === "number" && !Number.isFinite(target.value)) fail("a target that is no number");
  return "read";
};
export {
  takeThrough
};
