// The knowledge base of the page: a few articles, found by their words.
import type { ExternalKBArticleData, ExternalKBItemData, ExternalKBSearchResultData } from "brightpattern-agent-desktop/latest";

/** The most articles that a search finds. */
const MOST = 10;

const written = { keywords: "", notes: "", language: "en", createdByUser: "Ada Example", lastEditedByUser: "Ada Example", customFields: {} };

const ARTICLES: readonly ExternalKBArticleData[] = [
  { ...written, id: "hours", title: "Opening hours", keywords: "open closed weekend holiday", answer: "We are open from nine to five, Monday to Friday." },
  { ...written, id: "invoice", title: "A copy of an invoice", keywords: "bill payment pdf", answer: "Every invoice is in the customer's account under Documents." },
  { ...written, id: "return", title: "Returning an order", keywords: "refund parcel label", answer: "Orders go back within 30 days; the label is in the parcel." },
  { ...written, id: "password", title: "A forgotten password", keywords: "login account reset", answer: "The link on the login page sends a new one. Never ask for the old one." },
];

/** The articles that have all words of a query, in this language or any. */
export function search(query: string, language = "none"): ExternalKBSearchResultData[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = ARTICLES.filter((article) => {
    const text = `${article.title} ${article.keywords} ${article.answer}`.toLowerCase();
    // "none" is no choice of a language; a locale begins with its language.
    const isSpoken = language === "none" || article.language.startsWith(language.toLowerCase().slice(0, 2));
    return isSpoken && words.length > 0 && words.every((word) => text.includes(word));
  });
  return found.slice(0, MOST).map(entry);
}

/** An article as a whole. */
export function article(id: string): ExternalKBArticleData | null {
  return ARTICLES.find((known) => known.id === id) ?? null;
}

/** What is in a folder; there is one, with everything in it. */
export function folder(): ExternalKBItemData[] {
  return ARTICLES.map(entry);
}

function entry({ id, title, answer }: ExternalKBArticleData): ExternalKBSearchResultData {
  return { id, type: "article", title, text: answer };
}
