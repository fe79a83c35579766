// The list of pages, where the server has several.

const MOST_PAGES = 500;

const PAGE_ORDERS = {
  'Order of the corpus': (one, other) => one.page - other.page,
  'Least confident first': (one, other) => one.confidence - other.confidence,
  'Most confident first': (one, other) => other.confidence - one.confidence,
  'Most diagnostics first': (one, other) => other.diagnostics - one.diagnostics,
  'Longest first': (one, other) => other.lines - one.lines,
};

class Pages {
  constructor(live) {
    this.live = live;
    this.list = [];
    this.make();
  }

  make() {
    const open = element('button', '', 'Pages');
    open.type = 'button';
    open.id = 'pages-open';
    open.title = 'All pages (p)';
    byId('name').before(open);
    this.dialog = element('dialog', 'pages');
    this.dialog.setAttribute('aria-label', 'Pages');
    this.search = element('input');
    this.search.type = 'search';
    this.search.placeholder = 'Words of a name, a headline or a kind of page';
    this.search.setAttribute('aria-label', 'Search pages');
    this.order = element('select');
    this.order.setAttribute('aria-label', 'Order');
    for (const name in PAGE_ORDERS) this.order.append(element('option', '', name));
    this.count = element('p', 'note');
    this.count.setAttribute('role', 'status');
    this.box = element('div', 'page-list');
    const close = element('button', '', 'Close');
    close.addEventListener('click', () => this.dialog.close());
    this.dialog.append(this.search, this.order, this.count, this.box, close);
    document.body.append(this.dialog);
    open.addEventListener('click', () => this.open());
    this.search.addEventListener('input', () => this.draw());
    this.order.addEventListener('change', () => this.draw());
    document.addEventListener('keydown', event => {
      if (event.key !== 'p' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.open();
    });
  }

  async open() {
    if (!this.dialog.open) this.dialog.showModal();
    this.count.textContent = 'Reading all pages…';
    try {
      this.list = await ask('pages');
      this.draw();
    } catch (error) {
      this.count.textContent = error.message;
    }
  }

  draw() {
    const sought = this.search.value.toLowerCase().split(/\s+/).filter(word => word !== '');
    const found = this.list.filter(page => {
      const words = `${page.name} ${page.headline} ${page.kind}`.toLowerCase();
      return sought.every(word => words.includes(word));
    }).sort(PAGE_ORDERS[this.order.value]);
    this.count.textContent = `${found.length} of ${this.list.length} pages` + (found.length > MOST_PAGES ? `; the first ${MOST_PAGES} are shown` : '');
    const rows = found.slice(0, MOST_PAGES).map(page => [this.link(page), page.kind, String(page.lines), percent(page.confidence), String(page.diagnostics)]);
    this.box.replaceChildren(table(['Page', 'Kind', 'Lines', 'Confidence', 'Diagnostics'], rows));
  }

  link(page) {
    const button = element('button', 'page-link', page.headline || page.name);
    button.append(element('small', '', page.name));
    button.addEventListener('click', async () => {
      this.dialog.close();
      await this.live.show(page.page);
    });
    return button;
  }
}
