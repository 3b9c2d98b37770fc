// What .ci/report.py asks of a page from inside it. Every answer is a list of sentences, empty when all is well.
globalThis.look = (() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const round = number => Math.round(number * 10) / 10;

  // How a person finds an element again.
  const place = element => {
    let name = element.tagName.toLowerCase();
    if (element.id) return `${name}#${element.id}`;
    if (element.classList.length) name += "." + [...element.classList].join(".");
    const text = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const within = element.parentElement?.closest("[id]");
    return `${within ? "#" + within.id + " " : ""}${name}${text ? ` “${text}”` : ""}`;
  };

  // Drawn, or would be if the details around it were open.
  const drawn = element => {
    for (let at = element; at; at = at.parentElement) if (getComputedStyle(at).display === "none") return false;
    return getComputedStyle(element).visibility !== "hidden";
  };
  // Drawn now, and not only for screen readers.
  const seen = element => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at), box = at.getBoundingClientRect();
      if (style.position === "absolute" && (box.width <= 1 || box.height <= 1)) return false;
      if (style.clipPath !== "none" && box.width <= 1) return false;
      const left = box.right + scrollX;
      if ((style.position === "absolute" || style.position === "fixed") && (left < 0 || box.bottom + scrollY < 0)) return false;
    }
    return true;
  };

  const named = element => {
    const labels = (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
    if (labels.length) return labels.map(id => document.getElementById(id)?.textContent.trim() || "").join(" ").trim();
    return (element.getAttribute("aria-label") || "").trim();
  };

  // Text nodes and the attributes that are read aloud or seen, in order.
  const words = () => {
    const found = [], walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.currentNode; node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
      else for (const name of ["lang", "aria-label", "aria-labelledby", "title", "alt", "placeholder", "value", "hidden", "aria-sort", "aria-pressed"])
        if (node.hasAttribute(name)) found.push(`${name}=${node.getAttribute(name)}`);
    }
    return found;
  };

  const structure = () => {
    const wrong = [], ids = new Map();
    for (const element of all("[id]")) ids.set(element.id, (ids.get(element.id) || 0) + 1);
    for (const [id, count] of ids) if (count > 1) wrong.push(`the id “${id}” stands ${count} times`);
    for (const link of all("a[href]")) {
      const target = link.getAttribute("href");
      if (target.startsWith("#") && target !== "#top" && !ids.has(decodeURIComponent(target.slice(1)))) wrong.push(`${place(link)} leads to ${target}, which isn't there`);
      if (!target.startsWith("#") && !/^(https:|mailto:)/.test(target)) wrong.push(`${place(link)} leads to ${target}: only #…, https: and mailto: are expected`);
    }
    for (const element of all("[aria-labelledby], [aria-describedby], [aria-controls], [for], [headers]"))
      for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"])
        for (const id of (element.getAttribute(name) || "").split(/\s+/).filter(Boolean))
          if (!ids.has(id)) wrong.push(`${place(element)} has ${name}=“${id}”, which isn't there`);
    for (const element of all("svg *"))
      for (const name of ["fill", "stroke", "href", "clip-path", "mask", "marker-start", "marker-end"]) {
        const id = (element.getAttribute(name) || "").match(/^(?:url\(["']?)?#([^"')]+)/)?.[1];
        if (id && !ids.has(id)) wrong.push(`${place(element)} has ${name}=“#${id}”, which isn't there`);
      }
    let level = 0;
    for (const heading of all("h1, h2, h3, h4, h5, h6").filter(drawn)) {
      const next = +heading.tagName[1];
      if (next > level + 1) wrong.push(`${place(heading)} jumps from level ${level} to ${next}`);
      level = next;
    }
    if (all("h1").filter(drawn).length !== 1) wrong.push(`${all("h1").filter(drawn).length} h1 elements, where one is expected`);
    for (const picture of all("svg")) {
      const hidden = picture.closest("[aria-hidden=true]");
      if (!hidden && picture.getAttribute("role") !== "img") wrong.push(`${place(picture)} has neither role=img nor aria-hidden=true`);
      if (!hidden && !named(picture)) wrong.push(`${place(picture)} has no name`);
    }
    for (const table of all("table")) {
      if (!table.caption?.textContent.trim() && !named(table)) wrong.push(`${place(table)} has no caption or label`);
      if (!table.querySelector("th")) wrong.push(`${place(table)} has no th`);
    }
    for (const head of all("th")) if (!head.hasAttribute("scope")) wrong.push(`${place(head)} has no scope`);
    for (const element of all("[lang]")) {
      const language = element.getAttribute("lang");
      try { Intl.getCanonicalLocales(language); if (!language) throw 0; } catch { wrong.push(`${place(element)} has lang=“${language}”`); }
    }
    for (const figure of all("figure")) {
      if (!figure.id) wrong.push(`${place(figure)} has no id`);
      // Some are a table from the start.
      if (!figure.querySelector("svg") && !all("table", figure).some(table => !table.closest("details"))) wrong.push(`${place(figure)} has no svg`);
      // A strip of weeks has its few numbers in words.
      if (!figure.querySelector("table") && !figure.id.endsWith("-weeks")) wrong.push(`${place(figure)} has no table with its numbers`);
      if (!figure.querySelector("figcaption")?.textContent.trim()) wrong.push(`${place(figure)} has no figcaption`);
    }
    for (const element of all("*")) for (const attribute of element.attributes)
      if (/^on/i.test(attribute.name)) wrong.push(`${place(element)} has the attribute ${attribute.name}`);
    if (!document.querySelector("meta[name=viewport]")) wrong.push("no meta viewport");
    if (!document.title.trim()) wrong.push("no title");
    const risky = /[\u202A-\u202E\u2066-\u2069]/;
    if (risky.test(document.title)) wrong.push("the title holds a bidirectional control");
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode, around = node.parentElement;
      if (risky.test(node.data) && !around.closest("script, style") && !around.closest("bdi") && !/isolate|plaintext/.test(getComputedStyle(around).unicodeBidi))
        wrong.push(`${place(around)} holds a bidirectional control that isn't isolated`);
    }
    return wrong;
  };

  const wide = () => {
    const wrong = [], root = document.scrollingElement, width = root.clientWidth;
    if (root.scrollWidth > width) wrong.push(`the page is ${root.scrollWidth} px wide in a window of ${width} px`);
    const fine = new Set();
    for (const element of all("body, body *")) {
      if (element.closest("svg") && element.tagName !== "svg") continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect(), style = getComputedStyle(element);
      if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && !fine.has(element) && !element.matches("select, input, textarea")) {
        fine.add(element);
        if (element.tabIndex !== 0) wrong.push(`${place(element)} scrolls sideways but can't be reached with Tab (tabindex=0)`);
        if (!named(element) || !element.getAttribute("role")) wrong.push(`${place(element)} scrolls sideways but has no role with a label`);
      }
      if (!box.width || !box.height) continue;
      if (box.right <= width + 1 && box.left >= -1) {
        if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && box.width > 2 && seen(element) && element.textContent.trim())
          wrong.push(`${place(element)} is cut off: ${element.scrollWidth} px in ${element.clientWidth} px`);
        continue;
      }
      let inside = element.parentElement;
      while (inside && !/auto|scroll/.test(getComputedStyle(inside).overflowX)) inside = inside.parentElement;
      if (inside && inside !== document.documentElement && inside !== document.body) continue;
      if (!seen(element)) continue;
      wrong.push(`${place(element)} sticks out: from ${round(box.left)} to ${round(box.right)} px in a window of ${width} px`);
    }
    return wrong;
  };

  // Colours
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const parsed = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = "#000";
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return { r, g, b, a: a / 255 };
  };
  const over = (top, under) => ({ r: top.r * top.a + under.r * (1 - top.a), g: top.g * top.a + under.g * (1 - top.a), b: top.b * top.a + under.b * (1 - top.a), a: 1 });
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map(part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const opacity = element => {
    let value = 1;
    for (let at = element; at; at = at.parentElement) value *= +getComputedStyle(at).opacity;
    return value;
  };
  const shapes = "rect, circle, ellipse, path, polygon, polyline, line, use";
  const paint = (element, which) => {
    const style = getComputedStyle(element), value = style[which];
    if (!value || value === "none") return { kind: "none" };
    const id = value.match(/^url\(["']?#([^"')]+)/)?.[1];
    if (id) {
      const pattern = document.getElementById(id), colours = [];
      if (!pattern) return { kind: "none" };
      let covered = false;
      for (const part of all(shapes, pattern)) {
        for (const kind of ["fill", "stroke"]) {
          const inner = getComputedStyle(part)[kind];
          if (inner && inner !== "none" && !inner.startsWith("url")) colours.push({ ...parsed(inner), strength: +getComputedStyle(part)[kind + "Opacity"] });
        }
        const opaque = paint(part, "fill");
        const share = (name) => { const text = part.getAttribute(name) || "0"; return text.endsWith("%") ? parseFloat(text) / 100 : parseFloat(text) / (parseFloat(pattern.getAttribute(name)) || 1); };
        if (part.tagName === "rect" && share("width") >= 1 && share("height") >= 1 && opaque.kind === "plain" && opaque.colour.a > 0.99) covered = true;
      }
      for (const stop of all("stop", pattern)) { colours.push(parsed(getComputedStyle(stop).stopColor)); covered = true; }
      return { kind: "pattern", id, colours: colours.map(colour => ({ ...colour, a: colour.a * (colour.strength ?? 1) })), covered };
    }
    const colour = parsed(value);
    colour.a *= +style[which + "Opacity"] * opacity(element);
    return { kind: "plain", colour };
  };
  const ground = () => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.cssText = "background: Canvas; display: none";
    const colour = parsed(getComputedStyle(probe).backgroundColor);
    probe.remove();
    for (const element of [document.body, document.documentElement]) {
      const own = parsed(getComputedStyle(element).backgroundColor);
      if (own.a) return over(own, colour);
    }
    return colour;
  };
  // All colours that may stand behind this point, below `element`.
  const behind = (element, x, y) => {
    const stack = document.elementsFromPoint(x, y), layers = [];
    const start = stack.findIndex(at => element.contains(at));
    if (start < 0) return [];
    for (const at of stack.slice(start + 1)) {
      if (element.contains(at) || at.closest("text")) continue;
      if (at.closest("svg") && at.tagName !== "svg") {
        const fill = paint(at, "fill");
        if (fill.kind === "plain" && fill.colour.a) { layers.push([fill.colour]); if (fill.colour.a > 0.99) break; }
        if (fill.kind === "pattern") { layers.push(fill.covered ? fill.colours : [...fill.colours, { r: 0, g: 0, b: 0, a: 0 }]); if (fill.covered) break; }
      } else {
        const colour = parsed(getComputedStyle(at).backgroundColor);
        if (colour.a) layers.push([colour]);
        if (colour.a > 0.99) break;
      }
    }
    let found = [ground()];
    for (const layer of layers.reverse()) found = found.flatMap(under => layer.map(top => over(top, under)));
    return found.slice(0, 50);
  };

  // Text in drawings: contrast, size as drawn, whether it fits and whether it stands free.
  const drawings = smallest => {
    const wrong = [], style = new CSSStyleSheet();
    style.replaceSync("svg, svg * { pointer-events: visiblePainted !important } svg text, svg tspan { pointer-events: bounding-box !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    for (const picture of all("svg")) {
      if (!picture.checkVisibility() || picture.closest("[aria-hidden=true]")) continue;
      const boxes = [];
      for (const text of all("text", picture)) {
        if (!text.checkVisibility({ visibilityProperty: true }) || !text.textContent.trim()) continue;
        const where = `${place(picture.closest("figure") || picture)}, text “${text.textContent.trim().slice(0, 40)}”`;
        // What lies behind a point is told only for points in the window.
        let box = text.getBoundingClientRect();
        if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) {
          text.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
          box = text.getBoundingClientRect();
        }
        const frame = picture.getBoundingClientRect(), look = getComputedStyle(text), matrix = text.getScreenCTM();
        const size = parseFloat(look.fontSize) * Math.hypot(matrix.a, matrix.b);
        if (size < smallest) wrong.push(`${where}: drawn at ${round(size)} px, at least ${smallest} px is expected`);
        const slack = size * 0.3;
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - slack || box.bottom > frame.bottom + slack)
          wrong.push(`${where}: sticks out of its drawing`);
        if (Math.abs(matrix.b) < 0.01) boxes.push({ where, text, box: new DOMRect(box.x - frame.x, box.y - frame.y, box.width, box.height) });
        const ink = paint(text.querySelector("tspan") || text, "fill");
        if (ink.kind !== "plain") continue;
        const needed = size >= 24 || (size >= 18.66 && +look.fontWeight >= 700) ? 3 : 4.5;
        // A rim of at least two pixels, painted first, is what the letters are read against.
        const rim = look.paintOrder.startsWith("stroke") && parseFloat(look.strokeWidth) >= 2 ? paint(text, "stroke") : null;
        let worst = Infinity;
        for (const share of [0.1, 0.5, 0.9]) {
          const x = box.left + box.width * share, y = box.top + box.height / 2;
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
          for (const ground of rim?.kind === "plain" ? [rim.colour] : behind(text, x, y)) worst = Math.min(worst, contrast(over(ink.colour, ground), ground));
        }
        if (worst < needed) wrong.push(`${where}: contrast ${round(worst)}, ${needed} is needed`);
      }
      boxes.sort((a, b) => a.box.left - b.box.left);
      for (let one = 0; one < boxes.length; one++)
        for (let two = one + 1; two < boxes.length && boxes[two].box.left < boxes[one].box.right; two++) {
          const a = boxes[one].box, b = boxes[two].box;
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left), down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 2 && down > Math.min(a.height, b.height) * 0.35) wrong.push(`${boxes[one].where}: is written over “${boxes[two].text.textContent.trim().slice(0, 40)}”`);
        }
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== style);
    return wrong;
  };

  // In one figure a key has one look, and two keys differ without their colour.
  const keys = () => {
    const wrong = [], page = ground();
    const filled = figure => all("svg [class]", figure).filter(element => /^f[1-9]$/.test(element.getAttribute("class")));
    for (const figure of all("figure")) {
      const looks = new Map();
      for (const element of filled(figure)) {
        if (!element.checkVisibility()) continue;
        const inside = element.closest("svg"), key = element.getAttribute("class");
        const fill = inside ? paint(element, "fill") : null, style = getComputedStyle(element);
        const line = inside ? paint(element, "stroke") : null;
        const look = inside
          ? { pattern: fill.id, grey: fill.kind === "plain" ? luminance(over(fill.colour, page)) : null, dash: `${line.kind} ${style.strokeDasharray} ${parseFloat(style.strokeWidth) > 1.9 ? "thick" : "thin"}`, shape: /circle|path|polygon/.test(element.tagName) ? element.tagName : "" }
          : { pattern: style.backgroundImage, grey: luminance(over(parsed(style.backgroundColor), page)), dash: style.borderTopStyle, shape: "" };
        if (!inside && style.printColorAdjust !== "exact" && (style.backgroundImage !== "none" || parsed(style.backgroundColor).a))
          wrong.push(`${place(element)}: its background isn't printed (print-color-adjust: exact)`);
        if (inside) {
          const colours = fill.kind === "pattern" ? fill.colours : fill.kind === "plain" ? [fill.colour] : [];
          if (line.kind === "plain") colours.push(line.colour);
          if (!colours.some(colour => contrast(over(colour, page), page) >= 3)) wrong.push(`${place(figure)}: what is drawn as “${key}” has a contrast below 3 with the page`);
        }
        if (!looks.has(key)) looks.set(key, look);
        else if (looks.get(key).pattern !== look.pattern) wrong.push(`${place(figure)}: “${key}” is drawn with ${looks.get(key).pattern || "a plain colour"} and with ${look.pattern || "a plain colour"}`);
      }
      const list = [...looks];
      for (const [one, a] of list) for (const [two, b] of list) {
        if (one >= two || a.pattern !== b.pattern || a.dash !== b.dash || a.shape !== b.shape) continue;
        if (a.grey === null || b.grey === null || Math.abs(a.grey - b.grey) < 0.15) wrong.push(`${place(figure)}: “${one}” and “${two}” look the same in grey`);
      }
      for (const entry of all(".legend svg", figure)) if (!entry.closest("li").textContent.trim()) wrong.push(`${place(figure)}: an entry of the legend has no words`);
    }
    return wrong;
  };

  // Those that the first filter is about, and all where there is none.
  const findings = () => all("li.finding", document.querySelector("form.filter")?.parentElement || document).map(element => ({
    severity: element.dataset.severity, family: element.dataset.family, id: element.id,
    hidden: !!element.closest("[hidden]"), shown: drawn(element), text: element.innerText || element.textContent, whole: element.closest(".rule").textContent,
  }));
  const count = () => {
    const output = document.querySelector("form.filter output");
    return output && drawn(output) ? output.innerText.trim() : null;
  };

  const headings = () => all("h1, h2, h3").filter(drawn).map(heading => heading.innerText.trim());
  const controls = () => all("button[data-language], form.filter, table.sortable th button");
  // Words of one language in text that says to be in the other.
  const strangers = language => {
    const telling = language === "en" ? /\b(het|een|van|niet|wordt|deze|geen|zijn|voor|naar)\b/i : /\b(the|which|with|isn't|doesn't|this|what|shown|and)\b/i;
    const found = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const around = walk.currentNode.parentElement;
      if (around.closest("script, style, code, pre") || around.closest("[lang]")?.lang !== language) continue;
      if (telling.test(walk.currentNode.data) && drawn(around)) found.push(`${place(around)}: “${walk.currentNode.data.trim().replace(/\s+/g, " ").slice(0, 60)}”`);
    }
    return found;
  };

  const table = index => {
    const table = all("table.sortable")[index];
    const key = cell => (cell?.dataset.value ?? cell?.innerText ?? "").trim();
    return {
      name: place(table), sorts: all("thead th", table).map(head => head.getAttribute("aria-sort") || "none"),
      buttons: all("thead th", table).map(head => !!head.querySelector("button")),
      rows: [...table.tBodies].flatMap(body => [...body.rows].map(row => [...row.cells].map(key))),
    };
  };
  // Whether what isn't empty stands in this order: as numbers when all are numbers, else as the language sorts.
  const ordered = (values, direction, language) => {
    const given = values.filter(value => value && !/^[–—?-]$/.test(value));
    const numbers = given.map(value => /^-?\d+(?:[.,]\d+)?(?![\d-])/.exec(value)?.[0].replace(",", "."));
    const fits = compare => given.every((value, index) => !index || compare(index) * direction >= 0);
    if (numbers.every(Boolean) && fits(index => numbers[index] - numbers[index - 1])) return true;
    return [true, false].some(numeric => fits(index => given[index].localeCompare(given[index - 1], language, { numeric })));
  };

  const focusLook = element => { const style = getComputedStyle(element); return [style.outlineStyle === "none" ? "" : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecorationLine].join("|"); };
  const focused = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect(), x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width / 2, 20))), y = box.top + Math.min(box.height / 2, 10);
    const top = document.elementFromPoint(x, y);
    const free = y < 0 || y >= innerHeight ? false : !top || element.contains(top) || top.contains(element);
    const now = focusLook(element);
    element.blur();
    const before = focusLook(element);
    element.focus({ preventScroll: true });
    element.dataset.reached = "";
    const outline = getComputedStyle(element);
    return { name: place(element), visible: now !== before, free, thin: outline.outlineStyle !== "none" && parseFloat(outline.outlineWidth) < 2 };
  };

  // Small tokens in the corners of what must stay together, read back from the PDF.
  const mark = () => {
    const marks = [];
    let next = 0;
    const token = () => `q${(next++).toString(36).padStart(5, "0")}q`;
    const put = (element, edge) => {
      const text = token(), span = document.createElement("span");
      span.textContent = text;
      span.style.cssText = `all: initial; position: absolute; left: 0; ${edge}: 0; font: 2px/2px "DejaVu Sans", sans-serif; color: #000; white-space: pre`;
      if (getComputedStyle(element).position === "static") element.style.position = "relative";
      element.append(span);
      return text;
    };
    const pair = (kind, element, height) => marks.push({ kind, name: place(element), start: put(element, "top"), end: put(element, "bottom"), height });
    const targets = { figure: all("figure"), row: all("tr"), finding: all(".finding"), caption: all("figure > figcaption"), heading: all("h1, h2, h3, h4, h5, h6") };
    for (const [kind, elements] of Object.entries(targets)) for (const element of elements) {
      if (!drawn(element)) continue;
      const height = element.getBoundingClientRect().height;
      if (kind === "row") { for (const cell of [...element.cells].slice(0, 1)) pair(kind, cell, height); }
      else if (kind === "heading") {
        let after = element;
        while (after && !after.nextElementSibling) after = after.parentElement;
        after = after?.nextElementSibling;
        while (after && !drawn(after)) after = after.nextElementSibling;
        while (after && ["SECTION", "DIV", "ARTICLE", "UL", "OL", "HEADER"].includes(after.tagName) && [...after.children].find(drawn)) after = [...after.children].find(drawn);
        if (after && !["TABLE", "SVG", "svg", "HR", "BR", "INPUT"].includes(after.tagName)) marks.push({ kind, name: place(element), start: put(element, "bottom"), end: put(after, "top"), height: 0 });
      } else pair(kind, element, height);
      if (kind === "figure") for (const picture of all("svg", element)) {
        if (!drawn(picture) || picture.closest("li, summary, .legend")) continue;
        const text = document.createElementNS("http://www.w3.org/2000/svg", "text"), view = picture.viewBox.baseVal;
        text.textContent = token();
        text.setAttribute("x", (view?.x || 0) + 3);
        text.setAttribute("y", (view?.y || 0) + 4);
        text.style.cssText = "font: 3px sans-serif; fill: #000; stroke: none; text-anchor: start; letter-spacing: 0";
        picture.append(text);
        const caption = element.querySelector("figcaption");
        if (caption) marks.push({ kind: "drawing", name: place(element), start: text.textContent, end: marks.findLast(mark => mark.name === place(caption))?.start || put(caption, "top"), height: picture.getBoundingClientRect().height });
      }
    }
    for (const table of all("details:not(.long) table")) marks.push({ kind: "details", name: place(table), start: put(table.rows[0].cells[0], "top"), end: null, height: 0 });
    return marks;
  };

  // Elements and attributes there are, to see that no text brings its own.
  const vocabulary = () => {
    const found = new Set();
    for (const element of all("*")) { found.add(element.tagName.toLowerCase()); for (const attribute of element.attributes) found.add("@" + attribute.name); }
    return [...found].sort();
  };

  return { all, place, drawn, seen, words, structure, wide, drawings, keys, findings, count, headings, controls: () => controls().filter(drawn).map(place), strangers, table, ordered, focused, mark, vocabulary };
})();
