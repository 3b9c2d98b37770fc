/// For screens of any width, dark ones, high contrast, and paper.
let styleSheet = """
  :root{color-scheme:light dark;--paper:#fff;--ink:#1c1d22;--soft:#5a5d68;--line:#c9ccd4;--wash:#f3f4f7;--main:#12616f;--tint:#a9d3da;--mark:#ffe9a8;--warn:#8a4b00;--bad:#a3171f}
  @media screen and (prefers-color-scheme:dark){:root{--paper:#17181c;--ink:#ececf0;--soft:#b0b4c0;--line:#494c57;--wash:#22242a;--main:#7fd0df;--tint:#4f9aa9;--mark:#5d4a00;--warn:#ffbf66;--bad:#ff9a9a}}
  @media(forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--line:CanvasText;--wash:Canvas;--main:CanvasText;--tint:Canvas;--mark:Mark;--warn:CanvasText;--bad:CanvasText}.f2{fill:url(#p-columns)!important}}
  *{box-sizing:border-box}
  body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
  main,footer,#tools{max-width:52rem;margin:0 auto;padding:0 1rem}
  #tools{display:flex;gap:.5rem;justify-content:flex-end;padding-top:.75rem}
  #tools[hidden],form[hidden]{display:none}
  h1{font-size:1.2rem;font-weight:600;color:var(--soft);margin:1rem 0 0}
  h2{font-size:1.8rem;line-height:1.2;margin:1.2rem 0 .2rem;text-wrap:balance}
  h3{font-size:1.35rem;line-height:1.25;margin:2.5rem 0 .6rem;padding-top:.6rem;border-top:2px solid var(--ink)}
  h4{font-size:1.06rem;line-height:1.3;margin:1.4rem 0 .3rem}
  p{margin:.35rem 0;max-width:44rem}
  a{color:var(--main)}
  a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--main);outline-offset:2px}
  button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.3rem;padding:.2rem .6rem;min-height:1.75rem}
  button[aria-pressed=true]{background:var(--main);color:var(--paper);border-color:var(--main)}
  article+article{margin-top:4rem}
  .path,.coverage,.remark,.why cite,.checklist cite,.id,.was,footer{color:var(--soft);font-size:.9em}
  cite{font-style:normal}
  .path,code,pre{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;font-size:.88em}
  nav ul{margin:.4rem 0;padding-left:1.2rem}nav>ul>li>ul{columns:14rem}
  nav a{display:inline-block;max-width:100%;min-height:1.5rem}
  dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.2rem 1rem;margin:.6rem 0}dt{color:var(--soft)}dd{margin:0;min-width:0}
  figure{margin:1.6rem 0 2rem}figure dl{display:block}figure dd{margin:0 0 .4rem}figure>h4{margin-top:0}
  .sheet,.table{overflow-x:auto;max-width:100%;position:relative}
  .sheet svg{display:block}.paper{display:none}
  svg text{font-size:13px;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
  svg .k,svg .k text{font-size:11.5px}svg .g,svg .g text{font-weight:700}svg .m{text-anchor:middle}svg .e{text-anchor:end}
  .f1,.f2,.f3,.f4,.f5,.f6,.f7,.f8,.f9{stroke:var(--ink);stroke-width:.8}
  .f1{fill:var(--main)}.f2{fill:var(--tint)}.f3{fill:url(#p-stripes)}.f4{fill:url(#p-dots)}.f5{fill:url(#p-rows)}.f6{fill:url(#p-lattice)}.f7{fill:var(--paper)}.f8{fill:none;stroke-dasharray:2 2.5;stroke-width:1.4}.f9{fill:url(#p-unknown);stroke-dasharray:4 2}
  .s1,.s2,.s3{fill:none;stroke:var(--ink)}.s1{stroke:var(--line);stroke-width:1}.s2{stroke-width:1.2}.s3{stroke-dasharray:5 3;stroke-width:1.4}
  .b{fill:var(--paper)}.i{fill:none;stroke:var(--main);stroke-width:1.8}.d{fill:var(--main)}.t{fill:none;stroke:var(--main);stroke-width:1}.q{fill:none;stroke:var(--soft);stroke-width:1}.a{fill:var(--ink)}
  .defs{position:absolute}
  .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.5rem 0;padding:0;font-size:.92em}.legend svg{vertical-align:-2px}
  details{margin:.5rem 0}summary{cursor:pointer;color:var(--main);min-height:1.5rem}
  table{border-collapse:collapse;font-size:.92em;font-variant-numeric:tabular-nums}
  caption{text-align:left;font-weight:600;padding:.4rem 0;color:var(--soft)}
  th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:.25rem .7rem .25rem 0;border-bottom:1px solid var(--line);unicode-bidi:isolate}
  th button{border:0;padding:0;background:none;font-weight:600;text-align:left;text-decoration:underline dotted}th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
  thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}tbody th{font-weight:400;min-width:6rem}
  td.n,.u td{text-align:right;white-space:nowrap}.u td.w{text-align:left;white-space:normal}
  tr.gone th,tr.gone td{color:var(--soft)}tr.gone th{text-decoration:line-through}
  .lines{list-style:none;margin:0;padding:0}.lines li+li{margin-top:.15rem}.lines .head{font-weight:600}.lines small{color:var(--soft);font-size:.9em}
  .storyboard table{font-size:.84em;line-height:1.3;width:100%}.storyboard .lines .head:not(:first-child){margin-top:.4rem}
  label{max-width:100%}select{max-width:100%}.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;background:var(--wash);padding:.6rem .8rem;border-radius:.4rem}
  .rule{border-left:5px solid var(--soft);padding-left:.9rem;margin:1.4rem 0}.rule.error{border-color:var(--bad)}.rule.warning{border-color:var(--warn)}.rule.advice{border-color:var(--main)}
  .severity{font-size:.85em;border:1px solid currentColor;border-radius:.3rem;padding:.05rem .4rem;white-space:nowrap}.error .severity{color:var(--bad)}.warning .severity{color:var(--warn)}.advice .severity{color:var(--main)}
  .rule ul{padding-left:1.1rem}.finding{margin:.7rem 0}
  .finding pre{background:var(--wash);padding:.35rem .6rem;margin:.3rem 0;white-space:pre-wrap;border-radius:.3rem;overflow-wrap:anywhere}.line{color:var(--soft)}
  mark{background:var(--mark);color:inherit;text-decoration:underline;text-decoration-thickness:2px}
  .checklist{padding-left:1.1rem}.checklist li{margin:.8rem 0}.answer{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;align-items:center}
  input[type=checkbox]{width:1.2rem;min-height:1.2rem;vertical-align:-.2rem}
  .room{flex:1;display:flex;gap:.5rem;align-items:center;min-width:14rem}.room input{flex:1;min-width:6rem}
  .decision{border:1px solid var(--ink);border-radius:.4rem;padding:0 1rem 1rem;margin-top:1.6rem}.decision label{display:grid;grid-template-columns:9rem 1fr;align-items:center;margin:.4rem 0}
  @media(max-width:32rem){dl{grid-template-columns:7rem 1fr}.decision label{grid-template-columns:1fr}h2{font-size:1.45rem}}
  @media print{
  @page{size:A4;margin:16mm 15mm}:root{color-scheme:light}
  :root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#f4f4f4;--main:#12616f;--tint:#c2dfe4;--mark:#eee;--warn:#6d3b00;--bad:#7d1017}
  body{font-size:9.5pt}main,footer{max-width:none;padding:0}
  #tools,.filter,nav{display:none!important}
  article+article{break-before:page;margin:0}
  h2,h3,h4,caption,figcaption,.coverage{break-after:avoid}.legend{break-before:avoid}figure,.sheet,.finding,.checklist li,.decision,tr,dl{break-inside:avoid}.rule>h4,.why{break-after:avoid}
  details::details-content{content-visibility:visible;block-size:auto}
  summary{display:none}.sheet,.table{overflow:visible}.sheet svg{max-width:min(100%,158mm);height:auto;max-height:205mm}.sheet svg.w{max-width:100%}figure{margin:1rem 0 1.2rem}p{margin:.25rem 0}th,td{padding:.1rem .6rem .1rem 0}.paper{display:block}
  table{font-size:8.5pt}dl{grid-template-columns:minmax(6rem,15rem) 1fr;gap:.1rem 1rem}thead{display:table-header-group}a{color:inherit;text-decoration:none}
  section:has(.storyboard){break-before:page}section:has(.storyboard)>h3{margin:0 0 .2rem}.storyboard caption{display:none}
  th,td,td.n,.u td{white-space:normal}td,tbody th{overflow-wrap:anywhere}th{hyphens:auto}.wide{table-layout:fixed;width:100%;font-size:7.2pt}.wide th,.wide td{padding-right:.3rem;min-width:0;white-space:normal;overflow-wrap:anywhere}.wide thead th:first-child{width:16%}
  .storyboard table{table-layout:fixed;font-size:7pt;line-height:1.16}.storyboard small,.storyboard .was{font-size:6.7pt}svg .k{font-size:12.2px}.storyboard th,.storyboard td{padding:.06rem .4rem .06rem 0}.storyboard .lines li+li{margin-top:0}.storyboard .lines .head:not(:first-child){margin-top:.2rem}
  .storyboard thead th:first-child{width:12%}.storyboard thead th:nth-child(3){width:42%}.storyboard tbody th{min-width:0}.long{display:none}
  .room input,.decision input{border:0;border-bottom:1px solid #000;border-radius:0}
  }
  """
