// Reads the code that the customer scanned, on the customer's phone: it stands after the # of the address.
"use strict";
(function () {
  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  function bytesOf(symbols) {
    const bytes = [];
    let value = 0;
    let bits = 0;
    for (const symbol of symbols) {
      const digit = ALPHABET.indexOf(symbol);
      if (digit < 0) throw new Error("no code");
      value = (value << 5) | digit;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((value >> bits) & 255);
        value &= (1 << bits) - 1;
      }
    }
    return new Uint8Array(bytes);
  }

  function read(code) {
    const [ticket, words] = code.split(".");
    const text = new TextDecoder("gb18030", { fatal: true }).decode(bytesOf(words));
    return { ticket: ticket, words: JSON.parse(text) };
  }

  function fill(form, found) {
    const words = found.words;
    form.elements.ticket.value = found.ticket;
    form.elements.text.value = words.t || "";
    form.elements.wish.value = words.w || "";
    form.elements.business.value = words.b || "";
    form.elements.cause.value = words.c || "";
    form.elements.answer.checked = Boolean(words.a);
    form.elements.remedy.checked = Boolean(words.r);
    for (const box of form.querySelectorAll("input[name=wishes]")) box.checked = (words.l || []).includes(box.value);
    for (const part of words.k || []) {
      const box = form.querySelector("input[name=keep_" + part + "]");
      if (box) box.checked = true;
    }
  }

  function follow(form) {
    const fields = document.getElementById("reach");
    const show = function () {
      const reachable = form.elements.contact.value === "yes";
      fields.hidden = !reachable;
      form.elements.phone.required = reachable;
    };
    form.addEventListener("change", show);
    show();
  }

  document.addEventListener("DOMContentLoaded", function () {
    const form = document.getElementById("draft");
    let found;
    try {
      found = read(location.hash.slice(1));
      fill(form, found);
    } catch (fault) {
      document.getElementById("nothing").hidden = false;
      return;
    }
    for (const link of document.querySelectorAll(".languages a")) link.href += location.hash;
    form.action += location.hash;
    form.hidden = false;
    follow(form);
    form.addEventListener("submit", function (event) {
      const said = form.querySelector("input[name=wishes]:checked") || form.elements.cause.value;
      const written = form.elements.text.value.trim() || form.elements.wish.value.trim();
      document.getElementById("empty").hidden = Boolean(said || written);
      if (!said && !written) return event.preventDefault();
      history.replaceState(null, "", location.pathname);
    });
  });
})();
