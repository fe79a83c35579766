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
    this.kind = element('select');
    this.kind.setAttribute('aria-label', 'Kind of page');
    this.kind.addEventListener('change', () => this.draw());
    this.count = element('p', 'note');
    this.count.setAttribute('role', 'status');
    this.box = element('div', 'page-list');
    const close = element('button', '', 'Close');
    close.addEventListener('click', () => this.dialog.close());
    this.dialog.append(this.search, this.kind, this.order, this.count, this.box, close);
    document.body.append(this.dialog);
    open.addEventListener('click', () => this.open());
    this.search.addEventListener('input', () => this.draw());
    this.order.addEventListener('change', () => this.draw());
    document.addEventListener('keydown', event => {
      if (!isCommand(event, 'p')) return;
      event.preventDefault();
      this.open();
    });
  }

  /** Reads the summaries of all pages, some at a time: those that are there can be searched meanwhile. */
  async open() {
    if (!this.dialog.open) this.dialog.showModal();
    try {
      const list = [];
      for (let count = 1; list.length < count; count = this.live.data.pages) {
        list.push(...await ask(`pages?start=${list.length}`));
        if (list.length >= this.list.length) this.list = list;
        this.draw();
      }
    } catch (error) {
      this.count.textContent = error.message;
    }
  }

  draw() {
    this.countKinds();
    const sought = this.search.value.toLowerCase().split(/\s+/).filter(word => word !== '');
    const found = this.list.filter(page => {
      const words = `${page.name} ${page.headline} ${page.kind}`.toLowerCase();
      return (this.kind.value === '' || page.kind === this.kind.value) && sought.every(word => words.includes(word));
    }).sort(PAGE_ORDERS[this.order.value]);
    const { pages } = this.live.data;
    this.count.textContent = `${found.length} of ${this.list.length} pages` + (found.length > MOST_PAGES ? `; the first ${MOST_PAGES} are shown` : '') + (this.list.length < pages ? `; ${pages - this.list.length} are being read` : '');
    const rows = found.slice(0, MOST_PAGES).map(page => [this.link(page), page.kind, String(page.lines), percent(page.confidence), String(page.diagnostics), this.compareButton(page)]);
    this.box.replaceChildren(table(['Page', 'Kind', 'Lines', 'Confidence', 'Diagnostics', 'Compare'], rows));
  }

  countKinds() {
    const counts = new Map([['', this.list.length]]);
    for (const page of this.list) counts.set(page.kind, (counts.get(page.kind) ?? 0) + 1);
    const options = [...counts].map(([kind, count]) => {
      const option = element('option', '', `${kind || 'All kinds'} (${count})`);
      option.value = kind;
      option.selected = kind === this.kind.value;
      return option;
    });
    this.kind.replaceChildren(...options);
  }

  compareButton(page) {
    return button('with this', 'Compare the page that is shown with this one', async () => {
      this.dialog.close();
      await globalThis.compare.start(`data?page=${page.page}`);
    });
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
