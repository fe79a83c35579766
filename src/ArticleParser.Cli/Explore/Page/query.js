// The language of the query box: words and conditions, all of which must hold. Nothing here touches the document.

const QUERY_TERM = /\s*(-?)(?:"([^"]*)("?)|([^\s:<>="]+)(?:(<=|>=|[:<>=])(?:"([^"]*)("?)|([^\s"]*)))?)/y;

const QUERY_NUMBERS = {
  confidence: node => node.confidence,
  length: node => node.end - node.start,
  tokens: node => node.isLine ? node.tokens.length : 0,
  line: (node, model) => placeOf(model, node.start).line,
};

const QUERY_NAMES = {
  kind: node => [node.kind],
  section: node => [node.section],
  second: node => node.isLine && node.why?.others.length > 0 ? [node.why.others[0].kind] : [],
  reason: node => [node.reason],
  diagnostic: node => node.diagnostics.map(diagnostic => diagnostic.id),
  field: node => node.fields.map(field => field.name),
  text: null,
};

const QUERY_STATES = {
  odd: node => node.isLine && node.isOdd,
  line: node => node.isLine,
  group: node => !node.isLine && node.depth > 1,
  section: node => !node.isLine && node.depth === 1,
};

class QueryError extends Error {}

/** The query as a function of a node, and whether lines alone are meant. Throws a QueryError whose message is for people. */
function parseQuery(text, model) {
  const tests = [];
  let namesNodes = false;
  QUERY_TERM.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ''; at = QUERY_TERM.lastIndex) {
    const found = QUERY_TERM.exec(text);
    if (!found) throw new QueryError(`At character ${at + 1}: cannot be read. A condition looks like kind:Caption or confidence<0.6.`);
    const [, minus, quoted, quoteEnd, word, operator, quotedValue, valueEnd, value] = found;
    if (quoteEnd === '' || valueEnd === '') throw new QueryError('A quotation mark is open: put another " behind the words.');
    const test = operator ? condition(word.toLowerCase(), operator, quotedValue ?? value, model) : words(quoted ?? word);
    if (operator && !minus && /^(kind|is)$/i.test(word)) namesNodes = true;
    tests.push(minus ? node => !test(node, model) : node => test(node, model));
  }
  return { isEmpty: tests.length === 0, test: node => (namesNodes || node.isLine) && tests.every(test => test(node)) };
}

function words(text) {
  const sought = text.toLowerCase();
  return (node, model) => wordsOf(model, node).toLowerCase().includes(sought);
}

function condition(field, operator, value, model) {
  if (value === '') throw new QueryError(`${field}${operator} needs a value behind it.`);
  if (field in QUERY_NUMBERS) return numberCondition(field, operator, value);
  if (field !== 'is' && !(field in QUERY_NAMES)) throw new QueryError(`There is no '${field}' to ask for.${suggestion(field, [...Object.keys(QUERY_NUMBERS), ...Object.keys(QUERY_NAMES), 'is'])}`);
  if (operator !== ':' && operator !== '=') throw new QueryError(`${field} has no order: write ${field}:${value}.`);
  if (field === 'text') return words(value);
  if (field === 'is') {
    const state = QUERY_STATES[value.toLowerCase()];
    if (!state) throw new QueryError(`is: takes ${Object.keys(QUERY_STATES).join(', ')}; not '${value}'.`);
    return state;
  }
  return nameCondition(field, value, model);
}

function numberCondition(field, operator, value) {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new QueryError(`${field} is a number: '${value}' is none.`);
  const of = QUERY_NUMBERS[field];
  switch (operator) {
    case '<': return (node, model) => of(node, model) < number;
    case '<=': return (node, model) => of(node, model) <= number;
    case '>': return (node, model) => of(node, model) > number;
    case '>=': return (node, model) => of(node, model) >= number;
    default: return (node, model) => of(node, model) === number;
  }
}

function nameCondition(field, value, model) {
  const patterns = value.split(',').filter(part => part !== '').map(part => {
    if ((field === 'kind' || field === 'section' || field === 'second') && !part.includes('*') && !model.kinds.some(kind => kind.toLowerCase() === part.toLowerCase()))
      throw new QueryError(`There is no kind '${part}'.${suggestion(part, model.kinds)}`);
    // A reason is a phrase: naming its beginning is enough.
    return new RegExp('^' + part.split('*').map(piece => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*') + (field === 'reason' ? '' : '$'), 'i');
  });
  const of = QUERY_NAMES[field];
  return node => of(node).some(name => patterns.some(pattern => pattern.test(name)));
}

function suggestion(word, known) {
  let best = null, least = 3;
  for (const name of known) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance < least || (distance >= least && best === null && name.toLowerCase().startsWith(word.toLowerCase()))) [best, least] = [name, Math.min(least, distance)];
  }
  return best ? ` Did you mean '${best}'?` : '';
}

function editDistance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}
