import JSZip from "jszip";

/** The earliest day a ZIP entry can carry: any fixed day makes the same bytes on every run. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));

/** Packs files into a ZIP whose bytes depend on the names and contents only. */
export async function zipFiles(files) {
  const zip = new JSZip();
  for (const [name, content] of files) zip.file(name, content, { date: FIXED_DATE, createFolders: false });
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 6 }, platform: "DOS" });
}

/** Packs a ZIP again with fixed dates, its entries in the order of their names. */
export async function rezip(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files)
    .filter((name) => !zip.files[name].dir)
    .sort();
  const files = [];
  for (const name of names) files.push([name, await zip.file(name).async("nodebuffer")]);
  return zipFiles(files);
}
