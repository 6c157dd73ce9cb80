/** The look of the page: light and dark as the reader has it, narrow and wide, on paper too. No font and no picture from elsewhere. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1d2420;--soft:#5d6a62;--line:#d9dfd9;--paper:#fbfcfa;--card:#fff;--leaf:#2f7d4f;--rust:#b4532a;--ins:#dff3e4;--del:#fbe3da}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebe7;--soft:#9aa89f;--line:#333d37;--paper:#141916;--card:#1b211d;--leaf:#6cc48d;--rust:#e39270;--ins:#1f4230;--del:#4d2b1e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:64rem;margin:0 auto;padding:2rem 1.25rem 4rem}
a{color:inherit;text-decoration-color:var(--line)}
h1{font-size:1.7rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}h3{font-size:1rem;margin:1.25rem 0 .4rem}
p{margin:.35rem 0}.soft,.place{color:var(--soft);font-size:.875rem}.place{overflow-wrap:anywhere}
code{font:.85em ui-monospace,"SF Mono",Menlo,Consolas,monospace}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1.25rem 0}
.figures div{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem}
.figures b{display:block;font-size:1.45rem;font-weight:600;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;font-size:.925rem}
th{font-weight:500;text-align:left}thead th{color:var(--soft);border-bottom:1px solid var(--line)}
td,th{padding:.32rem .6rem .32rem 0;vertical-align:top}tbody tr+tr>*{border-top:1px solid var(--line)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bars th{width:14rem;overflow-wrap:anywhere}.bars tr+tr>*{border-top:0}.bar{width:60%}.bar span{display:block;height:.8rem;margin-top:.35rem;border-radius:.2rem;background:var(--leaf)}
.scroll{overflow-x:auto}.histogram text{font-size:10px;fill:var(--soft);text-anchor:middle}.kept{fill:var(--leaf)}.dropped{fill:var(--rust)}
.key span{display:inline-block;width:.8rem;height:.8rem;border-radius:.2rem;vertical-align:-.05rem;margin:0 .35rem 0 .9rem}
details{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.5rem .9rem;margin:.5rem 0}summary{cursor:pointer;overflow-wrap:anywhere}summary .number{float:right;color:var(--soft)}
ul{padding-left:0;list-style:none}li{margin:.6rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
.text{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.925rem}.whole{max-height:32rem;overflow:auto}.why{font-size:.925rem}
ins{background:var(--ins);text-decoration:none;border-radius:.2rem;padding:0 .1rem}del{background:var(--del);border-radius:.2rem;padding:0 .1rem}del.hidden{text-decoration:none;font-style:italic}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:.85em/1.5 ui-monospace,Menlo,Consolas,monospace}
@media print{details{break-inside:avoid}.whole{max-height:none}}
`;
