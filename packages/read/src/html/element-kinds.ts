const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that start a line of their own. */
export const blockNames: ReadonlySet<string> = names(
  "html body main article section header footer aside nav div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption pre blockquote figure figcaption hr form fieldset address details summary center hgroup menu search dir",
);

/** Blocks that make of an inline element around them a block: a link around a card is read as one. */
export const structuralNames: ReadonlySet<string> = names("p div ul ol table h1 h2 h3 h4 h5 h6 section article pre blockquote dl figure");

/** Elements of which no text is read. Alternative texts of images are not shown to a reader either. */
export const unreadNames: ReadonlySet<string> = names(
  "script style noscript template iframe object embed svg canvas audio video source track map area input select option textarea button datalist dialog head meta link title rt rp noframes",
);

export const voidNames: ReadonlySet<string> = names(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** HTML Standard, 13.1.2.4: the start of one of these ends an open paragraph. */
export const paragraphEnders: ReadonlySet<string> = names(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul",
);

export const tableParts: ReadonlySet<string> = names("table thead tbody tfoot tr td th caption");
