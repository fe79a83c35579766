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

/** The labels of the page as one line: `name | kind | M1 H4 B9 | 1-3 NAV; 4 HED; …`. Corrections are by a line's ordinal. */
function labelLine(model, corrections) {
  const roles = [];
  const sections = [];
  let number = 0, section = '';
  for (let start = 0, end; start < model.text.length; start = end + 1) {
    end = model.text.indexOf('\n', start);
    if (end < 0) end = model.text.length;
    if (BLANK_LINE.test(model.text.slice(start, end))) continue;
    number++;
    const lines = linesWithin(model, start, end).filter(line => line.start < end && line.end > start).map(line => corrections.get(line.ordinal) ?? line);
    const code = SECTION_CODES[lines[0]?.section] ?? (section || 'M');
    if (code !== section) sections.push((section = code) + number);
    const codes = lines.map(line => ROLE_CODES[line.kind] ?? 'FUR').filter((one, i, all) => one !== all[i - 1]);
    roles.push(codes.slice(0, MOST_CODES).join('+') || 'FUR');
  }
  const kind = model.pageKind[0].toLowerCase() + model.pageKind.slice(1);
  return `${model.name.replace(/[|\s]+/g, '_')} | ${kind} | ${sections.join(' ')} | ${runs(roles)}`;
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
