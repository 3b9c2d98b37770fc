/// Language, filters, order of tables. The page can be read without.
let script = """
  (()=>{
  const all=(s,e=document)=>[...e.querySelectorAll(s)],root=document.documentElement;
  const other=JSON.parse(document.getElementById('words').textContent),own=root.lang;
  const texts=all('[data-t]').map(e=>[e,e.textContent,other[e.dataset.t]]);
  const labels=all('[data-l]').map(e=>[e,e.getAttribute('aria-label'),other[e.dataset.l]]);
  const say=(nl,en)=>root.lang==='nl'?nl:en;
  const forms=all('form.filter');
  function count(f){
    const o=f.querySelector('output'),items=all('.finding',f.parentNode),n=items.filter(e=>!e.hidden).length;
    o.lang=root.lang;o.textContent=say(`${n} van ${items.length} plekken getoond`,`${n} of ${items.length} places shown`);
  }
  function filter(f){
    const s=f.elements.severity.value,a=f.elements.family.value,w=f.elements.words.value.trim().toLowerCase();
    for(const e of all('.finding',f.parentNode))
      e.hidden=!!(s&&e.dataset.severity!==s||a&&e.dataset.family!==a||w&&!e.closest('.rule').textContent.toLowerCase().includes(w));
    for(const r of all('.rule',f.parentNode))r.hidden=all('.finding',r).every(e=>e.hidden);
    count(f);
  }
  for(const f of forms){
    f.hidden=false;f.addEventListener('input',()=>filter(f));f.addEventListener('submit',e=>e.preventDefault());count(f);
  }
  const tools=document.getElementById('tools');tools.hidden=false;
  tools.addEventListener('click',e=>{
    const b=e.target.closest('button');if(!b)return;
    root.lang=b.dataset.language;
    const at=root.lang===own?1:2;
    // Plans keep their language; what we say of them has that of the page.
    const speak=e=>at===1?e.removeAttribute('lang'):e.lang=root.lang;
    for(const t of texts){t[0].textContent=t[at];speak(t[0])}
    for(const l of labels)l[0].setAttribute('aria-label',l[at]);
    for(const x of all('button',tools))x.setAttribute('aria-pressed',x===b);
    forms.forEach(filter);stops();
  });
  const key=(r,i)=>{const t=r.cells[i].textContent.trim(),n=parseFloat(t.replace(',','.'));return isNaN(n)?t:n};
  for(const th of all('table.sortable thead th')){
    const b=document.createElement('button');b.type='button';b.append(...th.childNodes);th.append(b);th.setAttribute('aria-sort','none');
    b.addEventListener('click',()=>{
    const table=th.closest('table'),i=th.cellIndex,up=th.getAttribute('aria-sort')!=='ascending';
    for(const x of all('th[aria-sort]',table))x.setAttribute('aria-sort','none');
    th.setAttribute('aria-sort',up?'ascending':'descending');
    const rows=[...table.tBodies[0].rows].map((r,n)=>[key(r,i),n,r]);
    rows.sort((x,y)=>(typeof x[0]===typeof y[0]?typeof x[0]==='number'?x[0]-y[0]:x[0].localeCompare(y[0],root.lang):typeof x[0]==='number'?-1:1)*(up?1:-1)||x[1]-y[1]);
    table.tBodies[0].append(...rows.map(r=>r[2]));
    });
  }
  // What does not scroll is no stop on the way with Tab.
  const stops=()=>{for(const e of all('.sheet,.table'))e.scrollWidth>e.clientWidth+1?e.tabIndex=0:e.removeAttribute('tabindex')};
  const watch=new ResizeObserver(stops);for(const e of all('.sheet,.table'))for(const x of [e,...e.children])watch.observe(x);stops();
  let closed=[];
  addEventListener('beforeprint',()=>{closed=all('details:not([open])');closed.forEach(d=>d.open=true)});
  addEventListener('afterprint',()=>closed.forEach(d=>d.open=false));
  })();
  """
