// Which line of one page is which line of another. Nothing here touches the document.

/** For each line of a page, the ordinal of the same line in an earlier one; -1 where there is none. */
function alignLines(before, after) {
  const from = before.lines.map(line => wordsOf(before, line).replace(/\s+/g, ' '));
  const to = after.lines.map(line => wordsOf(after, line).replace(/\s+/g, ' '));
  const found = new Array(to.length).fill(-1);
  const work = [[0, from.length, 0, to.length]];
  while (work.length > 0) work.push(...alignRange(from, to, found, ...work.pop()));
  return found;
}

/** Pairs what is alike at both ends of a stretch, and gives the stretches between lines that stand once in both. */
function alignRange(from, to, found, first, last, start, end) {
  while (first < last && start < end && from[first] === to[start]) found[start++] = first++;
  while (first < last && start < end && from[last - 1] === to[end - 1]) found[--end] = --last;
  if (first === last || start === end) return [];
  const anchors = risingPairs(from, to, first, last, start, end);

  // As many lines as before, none of them alike: each was changed.
  if (anchors.length === 0) {
    if (last - first === end - start) for (let i = 0; i < end - start; i++) found[start + i] = first + i;
    return [];
  }
  const gaps = [];
  for (const [i, j] of [...anchors, [last, end]]) {
    gaps.push([first, i, start, j]);
    if (i < last) found[j] = i;
    [first, start] = [i + 1, j + 1];
  }
  return gaps;
}

/** Pairs of lines that stand once in each stretch, the longest list of them that rises in both. */
function risingPairs(from, to, first, last, start, end) {
  const places = new Map();
  for (let i = first; i < last; i++) places.set(from[i], places.has(from[i]) ? [-1, -1] : [i, -1]);
  for (let j = start; j < end; j++) {
    const place = places.get(to[j]);
    if (place) place[1] = place[1] === -1 ? j : -2;
  }
  const pairs = [...places.values()].filter(([i, j]) => i >= 0 && j >= 0);
  const tails = [];
  const before = [];
  pairs.forEach(([, j], at) => {
    let low = 0, high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]][1] < j) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  });
  const rising = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]) rising.unshift(pairs[at]);
  return rising;
}
