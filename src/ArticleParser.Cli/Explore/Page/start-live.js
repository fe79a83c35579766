start();
{
  const data = JSON.parse(byId('data').textContent);
  globalThis.live = new Live(explorer, data);
  globalThis.compare = new Compare(live);
  if (data.pages > 1) globalThis.pages = new Pages(live);
}
