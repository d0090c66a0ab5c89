import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { makeOnce } from './make-once.mjs';
import { runTool } from './run-tool.mjs';

const version = '1.28.2';
const folder = () => join(cacheFolder(), `verapdf-${version}`);

/**
 * veraPDF, the conformance checker for PDF/A and PDF/UA that the tests run:
 * `java -cp CLASSPATH org.verapdf.apps.GreenfieldCliWrapper -f 3a FILE`.
 * @returns {{ java: string, classpath: string, mainClass: string } | { missing: string }}
 */
export function findVeraPdf() {
  if (!existsSync(folder())) return { missing: 'veraPDF is not here yet. Run: npm run setup' };
  return {
    java: 'java',
    classpath: join(folder(), '*'),
    mainClass: 'org.verapdf.apps.GreenfieldCliWrapper',
  };
}

/**
 * Brings veraPDF into the cache with Maven, which checks each file's sum.
 * @param {(line: string) => void} say
 * @throws where Maven failed
 */
export async function fetchVeraPdf(say) {
  if (existsSync(folder())) return;
  say(`fetching veraPDF ${version} with Maven (once)`);
  await makeOnce(folder(), (made, work) => {
    const project = join(work, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'pom.xml'), pom);
    const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
    runTool('mvn', ['-B', '-q', copy, `-DoutputDirectory=${made}`, '-DincludeScope=runtime'], {
      cwd: project,
      minutes: 15,
    });
    if (!readdirSync(made).some((name) => name.startsWith('greenfield-apps')))
      throw new Error('Maven brought no veraPDF');
  });
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>verapdf-runner</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.verapdf.apps</groupId>
      <artifactId>greenfield-apps</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
