// What was corrected, as a first draft of a dialect file: each line as a cue of its own, word for word. Nothing here touches the document.

// A longer line is prose: a cue for it would match no other page.
const LONGEST_CUE = 100;

function dialectDraft(model, corrections) {
  const lines = [
    `# A draft from what was corrected on the page ${oneLine(model.name)}. Each cue matches its line word for word:`,
    '# put slots such as {names}, {date} or {text} where other pages have other words, and * where the language is known.',
  ];
  for (const [ordinal, said] of [...corrections].sort((one, other) => one[0] - other[0])) lines.push('', ...cueOf(model, model.lines[ordinal], said));
  return lines.join('\n') + '\n';
}

function cueOf(model, line, said) {
  const words = oneLine(wordsOf(model, line));
  const was = `# The parser says ${line.kind}${line.section && ` in ${line.section}`}, with ${percent(line.confidence)}.`;
  if (words.length > LONGEST_CUE || !/[\p{L}\p{N}]/u.test(words)) return [`# ${said.kind} in ${said.section}: too long or too short for a cue: ${words.slice(0, LONGEST_CUE)}`];
  const place = said.section && said.section !== line.section ? ` in ${said.section}` : '';
  return [was, `cue ${said.kind}${place}`, `  *  ${escapePattern(words)}`, `  example ${words}`];
}

/** Text as a pattern of itself: characters that mean something in patterns have a backslash before them. */
function escapePattern(words) {
  // A line in brackets of its own is matched without them.
  const inner = /^\((.+)\)$|^\[(.+)\]$/.exec(words);
  return (inner?.[1] ?? inner?.[2] ?? words).replace(/[\\{}|~<]/g, '\\$&').replace(/^\.\.\.|\.\.\.$/g, '\\...');
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
