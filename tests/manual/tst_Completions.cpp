// SPDX-License-Identifier: MIT
#include "manual/Completions.h"
#include "manual/Manuals.h"

#include "support/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

// What bash proposes for the last of these words, and how: "+nospace". Bash takes what stands after an @ for a word of
// its own, but completes both together.
QStringList inBash(const Manual &manual, const QStringList &words, const QString &folder)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << shellQuoted(word);
    const QString completed = words.contains(u"@"_s) ? u'@' + words.last() : words.last();
    const QString call = completionFunction(manual) + u' ' + manual.program + u' ' + shellQuoted(completed);
    const QString script =
        bashCompletion(manual) + u"compopt() { [[ $2 == filenames ]] || echo \"+$2\"; }\n"
                                 "COMP_WORDS=(%1)\nCOMP_CWORD=%2\n%3\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n"_s.arg(
                                     quoted.join(u' '), QString::number(words.size() - 1), call);
    QProcess bash;
    bash.setWorkingDirectory(folder);
    bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s, script});
    if (!bash.waitForFinished() || bash.exitCode() != 0)
        return {u"failed: "_s + QString::fromUtf8(bash.readAllStandardError())};
    QStringList proposed = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    proposed.sort();
    return proposed;
}

QList<Manual> allManuals()
{
    return {manualOfBatch(), manualOfDesk(), manualOfSimulator()};
}

} // namespace

class tst_Completions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("bash is not here");
        QVERIFY(QDir(m_folder.path()).mkdir(u"a folder"_s));
        QFile file(m_folder.filePath(u"leads.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void bashProposes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("expected");
        const QString batch = u"enrow-batch"_s;
        QTest::newRow("commands") << QStringList{batch, u""_s}
                                  << QStringList{u"fetch"_s,   u"import"_s, u"list"_s,  u"merge"_s,
                                                 u"presets"_s, u"remove"_s, u"status"_s};
        QTest::newRow("a command") << QStringList{batch, u"me"_s} << QStringList{u"merge"_s};
        QTest::newRow("options of no command")
            << QStringList{batch, u"--"_s} << QStringList{u"--help"_s, u"--language"_s, u"--version"_s};
        QTest::newRow("an option") << QStringList{batch, u"fetch"_s, u"--form"_s} << QStringList{u"--format"_s};
        QTest::newRow("an option of another command") << QStringList{batch, u"list"_s, u"--form"_s} << QStringList{};
        QTest::newRow("words") << QStringList{batch, u"fetch"_s, u"--format"_s, u"csv"_s}
                               << QStringList{u"csv"_s, u"csv-spreadsheet"_s};
        QTest::newRow("words of another command") << QStringList{batch, u"merge"_s, u"--format"_s, u""_s}
                                                  << QStringList{u"csv"_s, u"csv-spreadsheet"_s, u"tsv"_s, u"xlsx"_s};
        QTest::newRow("after an equals sign") << QStringList{batch, u"merge"_s, u"--format"_s, u"="_s}
                                              << QStringList{u"csv"_s, u"csv-spreadsheet"_s, u"tsv"_s, u"xlsx"_s};
        QTest::newRow("behind an equals sign")
            << QStringList{batch, u"merge"_s, u"--format"_s, u"="_s, u"x"_s} << QStringList{u"xlsx"_s};
        QTest::newRow("kinds") << QStringList{batch, u"status"_s, u"--kind"_s, u"p"_s}
                               << QStringList{u"phone-finder"_s};
        QTest::newRow("encodings") << QStringList{batch, u"merge"_s, u"--encoding"_s, u"w"_s}
                                   << QStringList{u"windows-1252"_s};
        QTest::newRow("files") << QStringList{batch, u"merge"_s, u"--list"_s, u""_s}
                               << QStringList{u"a folder"_s, u"leads.csv"_s};
        QTest::newRow("presets and files")
            << QStringList{batch, u"fetch"_s, u"--preset"_s, u"le"_s} << QStringList{u"leads.csv"_s, u"lemlist"_s};
        QTest::newRow("folders") << QStringList{batch, u"list"_s, u"--data-dir"_s, u""_s} << QStringList{u"a folder"_s};
        QTest::newRow("files to import") << QStringList{batch, u"import"_s, u"l"_s} << QStringList{u"leads.csv"_s};
        QTest::newRow("nothing for an ID") << QStringList{batch, u"fetch"_s, u"l"_s} << QStringList{};
        QTest::newRow("files after an @")
            << QStringList{batch, u"fetch"_s, u"@"_s, u"le"_s} << QStringList{u"@leads.csv"_s};
        QTest::newRow("a folder after an @")
            << QStringList{batch, u"remove"_s, u"@"_s, u"a"_s} << QStringList{u"+nospace"_s, u"@a\\ folder/"_s};
        QTest::newRow("files after an @ in the same word")
            << QStringList{batch, u"status"_s, u"@le"_s} << QStringList{u"@leads.csv"_s};
        QTest::newRow("a word before a number")
            << QStringList{batch, u"fetch"_s, u"--split"_s, u"r"_s} << QStringList{u"+nospace"_s, u"rows="_s};
        QTest::newRow("show") << QStringList{batch, u"presets"_s, u""_s} << QStringList{u"show"_s};
        QTest::newRow("presets to show") << QStringList{batch, u"presets"_s, u"show"_s, u"s"_s}
                                         << QStringList{u"salesforce"_s, u"smartlead"_s, u"spreadsheet"_s};
        QTest::newRow("show is there") << QStringList{batch, u"presets"_s, u"show"_s, u"lemlist"_s, u""_s}
                                       << QStringList{};
        QTest::newRow("nothing for a number")
            << QStringList{batch, u"status"_s, u"--timeout"_s, u""_s} << QStringList{};
        QTest::newRow("window") << QStringList{u"enrow-desk"_s, u"--language"_s, u"n"_s} << QStringList{u"nl"_s};
        QTest::newRow("simulator") << QStringList{u"enrow-simulator"_s, u"--fault"_s, u"dr"_s}
                                   << QStringList{u"drop"_s};
    }

    void bashProposes()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, expected);
        const QList<Manual> manuals = allManuals();
        const auto manual = std::ranges::find(manuals, words.first(), &Manual::program);
        QVERIFY(manual != manuals.end());
        QCOMPARE(inBash(*manual, words, m_folder.path()), expected);
    }

    void bashProposesValuesForEachNameOfAnOption()
    {
        Manual manual = manualOfSimulator();
        manual.options = {{{u"-s"_s, u"--speed"_s}, u"FACTOR"_s, u"how fast"_s, Proposal::of({u"2"_s}), {}}};
        for (const QString &name : manual.options.first().names)
            QCOMPARE(inBash(manual, {manual.program, name, u""_s}, m_folder.path()), QStringList{u"2"_s});
    }

    void everyShellKnowsEveryOption()
    {
        for (const Manual &manual : allManuals()) {
            const QString fish = fishCompletion(manual) + u' ';
            const QString zsh = zshCompletion(manual);
            const QString bash = bashCompletion(manual).replace(u'\'', u' ');
            for (const ManualOption &option : manual.options) {
                for (const QString &name : option.names) {
                    QVERIFY2(bash.contains(u' ' + name + u' '), qPrintable(name));
                    const QString flag = name.startsWith("--"_L1) ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
                    QVERIFY2(fish.contains(flag + u' '), qPrintable(name));
                    QVERIFY2(zsh.contains(name + (option.value.isEmpty() ? u"["_s : u"=["_s)), qPrintable(name));
                }
            }
            for (const ManualCommand &command : manual.commands) {
                QVERIFY(fish.contains(u" -a "_s + command.name + u" -d "_s));
                QVERIFY(zsh.contains(u'\n' + command.name + u")\n"_s));
            }
        }
    }

    void quotationMarksStayInside()
    {
        QCOMPARE(shellQuoted(u"the person's own"_s), u"'the person'\\''s own'"_s);
        Manual manual = manualOfSimulator();
        manual.options = {{{u"--a"_s}, {}, u"it's [b]: \\"_s, {}, {}}};
        QVERIFY(fishCompletion(manual).contains("-d 'it\\'s [b]: \\\\'\n"_L1));
        QVERIFY(zshCompletion(manual).contains("'--a[it'\\''s \\[b\\]\\: \\\\]'"_L1));
    }

private:
    QTemporaryDir m_folder;
};

ENROW_TEST(tst_Completions, QCoreApplication)
#include "tst_Completions.moc"
