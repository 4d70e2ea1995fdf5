/** Words by which a sentence says whose view it gives. Per language of our prose. */
const ATTRIBUTING: Readonly<Record<string, RegExp>> = {
  en: /\b(?:sa(?:id|ys?|ying)|according to|call(?:s|ed|ing)?|descri(?:bes?|bed|bing)|termed?|terms|label(?:s|l?ed)?|accus(?:es?|ed|ing)|alleg(?:es?|ed|ing)|claim(?:s|ed|ing)?|argu(?:es?|ed|ing)|den(?:y|ies|ied|ying)|report(?:s|ed|ing)?|wr(?:ites?|ote)|stat(?:es|ed|ing)|insist(?:s|ed|ing)?|maintain(?:s|ed)?|spoke of|speaks of|refers? to|referred to|charged with|charges? of|convicted of|indict(?:ed|ment)|found (?:that|him|her|them)|designat(?:es?|ed)|listed as|known as|in the words of|warn(?:s|ed|ing)?|condemn(?:s|ed|ing)?|demand(?:s|ed|ing)?|consider(?:s|ed|ing)?|regard(?:s|ed|ing)?|see(?:s|n)? as|view(?:s|ed)? as|use[sd]? the (?:word|term)|the (?:word|term|name))\b/i,
  sq: /\b(?:tha|thotë|thanë|sipas|quajti|quan|quajtën|akuzo\w*|pretendo\w*|përshkr\w*|dekl\w*|mohoi|mohon)(?![\p{L}])/iu,
  sr: /(?<!\p{L})(?:рек\p{L}*|каж\p{L}*|каза\p{L}*|према|назв\p{L}*|назива\p{L}*|оптуж\p{L}*|тврд\p{L}*|изјав\p{L}*|навод\p{L}*|рекао|rek\p{L}*|kaž\p{L}*|kaza\p{L}*|prema|nazv\p{L}*|naziva\p{L}*|optuž\p{L}*|tvrd\p{L}*|izjav\p{L}*|navod\p{L}*)/iu,
};

/** Whether a sentence says whose words or view it gives. */
export function isAttributed(sentence: string, lang: string): boolean {
  const family = lang.startsWith('sr') || ['mk', 'bs', 'hr'].includes(lang) ? 'sr' : lang;
  return (ATTRIBUTING[family] ?? ATTRIBUTING.en)?.test(sentence) ?? false;
}
