const SEAL_NAMESPACE = 'https://bounce-dossier.example/ns/seal/';

const property = (name: string, type: string, description: string): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;

const schema = (name: string, namespace: string, prefix: string, properties: string): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${name}</pdfaSchema:schema><pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${properties}</rdf:Seq></pdfaSchema:property></rdf:li>`;

/**
 * XMP for a file that is PDF/A-3a and PDF/UA-1 at once. PDF/A allows only properties whose schema the file
 * describes (ISO 19005-3, 6.6.2.3.1), and knows neither `pdfuaid` nor our seal.
 * @param manifest lower-case hex of the manifest that page 1 names, or empty.
 * @param seal text that stands where the file's own digest goes.
 */
export function conformanceXmp(manifest: string, seal: string): string {
  const ua = schema(
    'PDF/UA identification',
    'http://www.aiim.org/pdfua/ns/id/',
    'pdfuaid',
    property('part', 'Integer', 'Part of ISO 14289 that the file conforms to'),
  );
  const own = schema(
    'Bounce Dossier seal',
    SEAL_NAMESPACE,
    'bdseal',
    property('manifest', 'Text', 'SHA-256 of the SHA256SUMS that page 1 names') +
      property('file', 'Text', 'SHA-256 of this file with these 64 digits as zeros'),
  );
  return `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>${ua}${own}</rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:bdseal="${SEAL_NAMESPACE}"><bdseal:manifest>${manifest}</bdseal:manifest><bdseal:file>${seal}</bdseal:file></rdf:Description>
`;
}
