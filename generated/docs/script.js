// The search, the menu on narrow screens, and the language that is shown. Pages are whole without it.

(function () {
  "use strict";

  document.documentElement.classList.add("js");

  var KINDS = ["type", "event", "method", "client", "field", "parameter", "value"];
  var MOST = 12;

  // The menu

  var menu = document.querySelector(".menu");
  var navigation = document.querySelector("nav.site");
  if (menu && navigation) {
    menu.addEventListener("click", function () {
      var open = navigation.classList.toggle("open");
      menu.setAttribute("aria-expanded", String(open));
    });
  }
  var current = navigation && navigation.querySelector("[aria-current]");
  if (current && current.offsetTop > navigation.clientHeight) {
    navigation.scrollTop = current.offsetTop - navigation.clientHeight / 2;
  }

  // The language of forms stays what it was.

  function kept(value) {
    try {
      if (value) localStorage.setItem("form", value);
      return localStorage.getItem("form");
    } catch (error) {
      return null;
    }
  }
  var language = kept();
  document.querySelectorAll(".tabs input").forEach(function (input) {
    if (input.value === language) input.checked = true;
    input.addEventListener("change", function () {
      kept(input.value);
    });
  });

  // A link into what is folded unfolds it.

  function unfold() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
  }
  addEventListener("hashchange", unfold);
  unfold();
  addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (own) {
      own.open = true;
    });
  });

  // The search

  var form = document.querySelector(".search");
  if (!form) return;
  var input = form.querySelector("input");
  var list = form.querySelector("ul");
  var base = form.dataset.base.replace(/[^/]*$/, "");
  var entries = null;
  var selected = -1;

  function load() {
    if (load.begun) return;
    load.begun = true;
    var script = document.createElement("script");
    script.src = form.dataset.index;
    script.onload = function () {
      entries = window.referenceIndex.map(function (own) {
        return { name: own[0], kind: own[1], href: own[2], about: own[3], words: (own[4] || "").toLowerCase() };
      });
      search();
    };
    document.head.appendChild(script);
  }

  function plain(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  }

  // The letters that begin the words of a name: `ID` of `InteractionData`.
  function initials(name) {
    return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) || [])
      .map(function (word) {
        return word[0];
      })
      .join("")
      .toLowerCase();
  }

  // How well an entry fits, the less the better; nothing if it does not.
  function rank(entry, query, words) {
    var own = plain(entry.name);
    var last = plain(entry.name.split(/[.(]/).pop());
    // A part comes after what has a page of its own, a value after what may be called so.
    var part = entry.kind < 4 ? 0 : entry.kind < 6 ? 2 : 6;
    function begins(term) {
      return term.startsWith(query);
    }
    if (entry.name.toLowerCase() === input.value.trim().toLowerCase()) return -1;
    if (own === query) return part;
    if (last === query) return 1 + part;
    var terms = entry.words.split("|").map(plain);
    if (terms.includes(query)) return 1 + part / 2;
    if (own.startsWith(query)) return 4 + part;
    if (last.startsWith(query)) return 5 + part;
    if (terms.some(begins)) return 6 + part;
    if (own.includes(query)) return 8 + part;
    if (query.length > 1 && initials(entry.name).startsWith(query)) return 9 + part;
    var text = (entry.name + " " + entry.words + " " + entry.about).toLowerCase();
    var all = words.every(function (word) {
      return text.includes(word);
    });
    return all ? 12 + part : null;
  }

  function search() {
    var query = plain(input.value);
    var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (!entries || !query) return show([]);
    var found = [];
    entries.forEach(function (entry, index) {
      var own = rank(entry, query, words);
      if (own !== null) found.push({ entry: entry, rank: own, index: index });
    });
    found.sort(function (one, other) {
      return one.rank - other.rank || one.entry.name.length - other.entry.name.length || one.index - other.index;
    });
    show(found.slice(0, MOST).map(function (own) {
      return own.entry;
    }), "Nothing is called so.");
  }

  // What was found, or what to say where nothing was.
  function show(found, otherwise) {
    list.replaceChildren();
    found.forEach(function (entry, index) {
      var item = document.createElement("li");
      item.id = "~result-" + index;
      item.setAttribute("role", "option");
      item.dataset.href = entry.href;
      var kind = document.createElement("span");
      kind.className = "of";
      kind.textContent = KINDS[entry.kind];
      var name = document.createElement("code");
      name.textContent = entry.name;
      var about = document.createElement("span");
      about.className = "about";
      about.textContent = entry.about;
      item.append(kind, name, about);
      list.append(item);
    });
    if (!found.length && otherwise) {
      var none = document.createElement("li");
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.textContent = otherwise;
      list.append(none);
    }
    var open = list.children.length > 0;
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    select(found.length ? 0 : -1);
  }

  function select(index) {
    selected = index;
    Array.prototype.forEach.call(list.children, function (item, place) {
      item.setAttribute("aria-selected", String(place === index));
      if (place === index) item.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", "~result-" + index);
  }

  function go(item) {
    if (!item || !item.dataset.href) return;
    var href = base + item.dataset.href;
    show([]);
    input.blur();
    location.href = href;
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", search);
  input.addEventListener("keydown", function (event) {
    var count = list.children.length;
    if (event.key === "ArrowDown" && selected >= 0) select((selected + 1) % count);
    else if (event.key === "ArrowUp" && selected >= 0) select((selected + count - 1) % count);
    else if (event.key === "Escape") {
      if (count) show([]);
      else input.blur();
    } else return;
    event.preventDefault();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    go(list.children[selected]);
  });
  list.addEventListener("mousedown", function (event) {
    event.preventDefault();
    go(event.target.closest("li"));
  });
  input.addEventListener("blur", function () {
    show([]);
  });
  addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "radio";
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
