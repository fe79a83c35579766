// What lines really are, as a reader says, written in the form of the labels that the role board reads. Nothing here touches the document.

const ROLE_CODES = {
  NavigationItem: 'NAV', Breadcrumb: 'BRD', SectionLabel: 'SEC', ReadingTime: 'RDT', Headline: 'HED', AltText: 'ALT', Standfirst: 'STD', Byline: 'BYL',
  Timestamp: 'TIM', ShareTools: 'SHR', Caption: 'CAP', Credit: 'CRD', Paragraph: 'PAR', Subheading: 'SUB', ListItem: 'LST', Quotation: 'QUO', TableRow: 'TAB',
  Question: 'QUE', Answer: 'ANS', LiveEntry: 'LIV', RelatedLink: 'REL', Embed: 'EMB', Insert: 'INS', SourceLine: 'SRC', Contribution: 'CON', Correction: 'COR',
  AuthorBio: 'BIO', TopicList: 'TOP', Copyright: 'CPY', Comment: 'COM', RailHeading: 'RHD', Teaser: 'TEA', Promo: 'PRO', ContactLine: 'CTC', LegalLine: 'LEG',
  FurnitureLine: 'FUR', DateStamp: 'DST',
};
const SECTION_CODES = { Masthead: 'M', Header: 'H', Body: 'B', Endmatter: 'E', Comments: 'C', Rail: 'R', Footer: 'F' };

// White space as the board counts it: it numbers the lines that hold more.
const BLANK_LINE = /^[\t-\r\u001c-\u001f \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;
const MOST_CODES = 3;

// The data set that the board takes pages for which stand beside their labels.
const OWN_PAGES = 'own';

/** The labels of the page as one line: `own/name | kind | M1 H4 B9 | 1-3 NAV; 4 HED; …`. Corrections are by a line's ordinal; the kind is the page's. */
function labelLine(model, corrections, pageKind = model.pageKind) {
  const roles = [];
  const sections = [];
  let section = '';
  for (const lines of linesByNumber(model)) {
    const said = lines.map(line => corrections.get(line.ordinal) ?? line);
    const code = SECTION_CODES[said[0]?.section] ?? (section || 'M');
    if (code !== section) sections.push((section = code) + (roles.length + 1));
    const codes = said.map(codeOf).filter((one, i, all) => one !== all[i - 1]);
    roles.push(codes.slice(0, MOST_CODES).join('+') || 'FUR');
  }
  return `${OWN_PAGES}/${fileNameOf(model)} | ${lowerFirst(pageKind)} | ${sections.join(' ')} | ${runs(roles)}`;
}

/** What labels that were saved say otherwise than the tree does, by a line's ordinal. A number whose roles cannot be told apart among its lines says nothing. */
function readLabels(model, labels) {
  const corrections = new Map();
  const [, , starts, runsOfRoles] = labels.split('|').map(part => part.trim());
  const roles = rolesByNumber(runsOfRoles);
  const sections = new Map(starts.split(/\s+/).map(start => [Number(start.slice(1)), nameOf(SECTION_CODES, start[0])]));
  let number = 0, section = 'Masthead';
  for (const lines of linesByNumber(model)) {
    section = sections.get(++number) ?? section;
    const codes = roles[number] ?? [];
    lines.forEach((line, i) => {
      const code = codes.length === 1 ? codes[0] : codes.length === lines.length ? codes[i] : codeOf(line);
      const kind = code === codeOf(line) ? line.kind : nameOf(ROLE_CODES, code);
      const place = line.section === '' ? '' : section;
      if (kind && (kind !== line.kind || place !== line.section)) corrections.set(line.ordinal, { kind, section: place });
    });
  }
  return corrections;
}

/** The kind of page that labels say; the tree's own where they say one that the library does not know. */
function readPageKind(model, labels) {
  const said = labels.split('|')[1].trim();
  return model.data.pageKinds.find(kind => lowerFirst(kind) === said) ?? model.pageKind;
}

function lowerFirst(text) {
  return text[0].toLowerCase() + text.slice(1);
}

/** What the files of a page are called: its name without what a file system or a line of labels cannot take. */
function fileNameOf(model) {
  return model.name.replace(/\.txt$/, '').replace(/[^\p{L}\p{N}.-]+/gu, '_') || 'page';
}

function codeOf(line) {
  return ROLE_CODES[line.kind] ?? 'FUR';
}

function nameOf(codes, code) {
  return Object.keys(codes).find(name => codes[name] === code);
}

/** The lines of the tree on each line of the text that is not blank, as the board numbers these. */
function* linesByNumber(model) {
  for (let start = 0, end; start < model.text.length; start = end + 1) {
    end = model.text.indexOf('\n', start);
    if (end < 0) end = model.text.length;
    if (!BLANK_LINE.test(model.text.slice(start, end))) yield linesWithin(model, start, end).filter(line => line.start < end && line.end > start);
  }
}

function rolesByNumber(text) {
  const roles = [];
  for (const [, first, last, codes] of text.matchAll(/(\d+)(?:-(\d+))? ([A-Z+]+)/g)) {
    for (let number = Number(first); number <= Number(last ?? first); number++) roles[number] = codes.split('+');
  }
  return roles;
}

/** Lines in a row that have the same codes stand together. */
function runs(roles) {
  const parts = [];
  for (let first = 0, last; first < roles.length; first = last + 1) {
    last = first;
    while (roles[last + 1] === roles[first]) last++;
    parts.push(`${first + 1}${last > first ? '-' + (last + 1) : ''} ${roles[first]}`);
  }
  return parts.join('; ');
}
