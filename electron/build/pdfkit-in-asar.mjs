const asked = "new URL('./data/sRGB_IEC61966_2_1.icc', import.meta.url).href";
const given = "require('node:path').join(__dirname, 'data/sRGB_IEC61966_2_1.icc')";

/**
 * pdfkit opens its colour profile by a file URL. Electron 22 looks into its archive for paths only, so
 * in the packaged app the profile would not be found: give it the path.
 * @type {import('rolldown').Plugin}
 */
export const pdfkitInAsar = {
  name: 'pdfkit-in-asar',
  transform: {
    filter: { id: /pdfkit\.node\.mjs$/ },
    handler(code) {
      if (!code.includes(asked)) throw new Error('pdfkit opens its colour profile in another way now');
      return code.replace(asked, given);
    },
  },
};
