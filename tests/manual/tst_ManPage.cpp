// SPDX-License-Identifier: MIT
#include "cli/CommandOptions.h"
#include "cli/ExitCode.h"
#include "desktop/DesktopOptions.h"
#include "manual/ManPage.h"
#include "manual/Manuals.h"
#include "simulator/DemoBatches.h"
#include "simulator/SimulatorCommandLine.h"

#include "support/TestProgram.h"

#include <QRegularExpression>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

// As a line of the page has it, between commands for the typeface.
QString inPage(const QString &text)
{
    QString line = text;
    return line.replace(u'-', "\\-"_L1);
}

QString boldInPage(const QString &text)
{
    return u"\\fB"_s + inPage(text) + u"\\fR"_s;
}

QStringList titlesOf(const QString &page)
{
    static const QRegularExpression section(u"^\\.SH (.*)$"_s, QRegularExpression::MultilineOption);
    QStringList titles;
    for (const auto &match : section.globalMatch(page))
        titles << match.captured(1);
    return titles;
}

Manual smallManual()
{
    Manual manual;
    manual.program = u"a-tool"_s;
    manual.summary = u"do it"_s;
    manual.synopses = {u"a-tool [--name A|B] ID..."_s};
    return manual;
}

} // namespace

class tst_ManPage : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionAndCommandOfTheCommandLine()
    {
        const QString page = manPage(manualOfBatch());
        for (const CommandOption &option : commandOptions()) {
            const QString value = option.value.isEmpty() ? QString() : u" \\fI"_s + inPage(option.value) + u"\\fR"_s;
            const QString term = u".TP\n"_s + boldInPage(u"--"_s + option.name) + value + u'\n';
            QVERIFY2(page.count(term) == 1, qPrintable(term));
        }
        for (const ProgramOption &option : programOptions())
            QVERIFY2(page.contains(boldInPage(option.name)), option.name.data());
        for (const CommandWord command : allCommandWords) {
            const QString term = u".TP\n\\fB%1\\fR\n%2\n"_s.arg(nameOf(command), summaryOf(command));
            QVERIFY2(page.contains(term), qPrintable(term));
        }
        for (const ExitCodeMeaning &code : exitCodeMeanings())
            QVERIFY(page.contains(u"\\fB%1\\fR\n%2\n"_s.arg(int(code.code)).arg(inPage(QString::fromUtf8(code.meaning)))));
    }

    void everyOptionOfTheOthers_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QList<QCommandLineOption>>("options");
        QTest::newRow("window") << manPage(manualOfDesk()) << DesktopOptions::all();
        QTest::newRow("simulator") << manPage(manualOfSimulator()) << simulatorOptions();
    }

    void everyOptionOfTheOthers()
    {
        QFETCH(const QString, page);
        QFETCH(const QList<QCommandLineOption>, options);
        QVERIFY(options.size() > 5);
        for (const QCommandLineOption &option : options) {
            for (const QString &name : option.names())
                QVERIFY2(page.contains(boldInPage((name.size() == 1 ? u"-"_s : u"--"_s) + name)), qPrintable(name));
            QVERIFY2(page.contains(inPage(option.description())), qPrintable(option.description()));
        }
    }

    void programsSpeakWithOneVoice()
    {
        for (const Manual &manual : {manualOfBatch(), manualOfDesk(), manualOfSimulator()}) {
            QStringList explanations;
            for (const ManualOption &option : manual.options) {
                const QString &text = option.explanation;
                QVERIFY2(!text.front().isUpper() && !text.endsWith(u'.'), qPrintable(text));
                explanations << text;
            }
            QVERIFY(explanations.contains(u"print this help"_s));
            QVERIFY(explanations.contains(u"print the version"_s));
        }
    }

    void sectionsAreInTheUsualOrder()
    {
        const QStringList usual{u"NAME"_s,  u"SYNOPSIS"_s,    u"DESCRIPTION"_s, u"COMMANDS"_s, u"OPTIONS"_s,
                                u"FILES"_s, u"ENVIRONMENT"_s, u"EXIT STATUS"_s, u"EXAMPLES"_s, u"SEE ALSO"_s};
        QCOMPARE(titlesOf(manPage(manualOfBatch())), usual);
        QStringList ofWindow = usual;
        ofWindow.removeOne(u"COMMANDS"_s);
        QCOMPARE(titlesOf(manPage(manualOfDesk())), ofWindow);
    }

    // What a page would take for its own language is shown as it is.
    void textsAreNoCommands()
    {
        Manual manual = smallManual();
        manual.description = {u".so /etc/passwd"_s, u"'quoted'"_s, u"\\t or a-b"_s};
        const QString page = manPage(manual);
        QVERIFY(page.contains("\n\\&.so /etc/passwd\n"_L1));
        QVERIFY(page.contains("\n\\&'quoted'\n"_L1));
        QVERIFY(page.contains("\n\\et or a\\-b\n"_L1));
    }

    void bracketsHoldTogether()
    {
        QVERIFY(manPage(smallManual()).contains(".SY \"a\\-tool\"\n[\\-\\-name\\ A|\\:B]\nID...\n.YS\n"_L1));
    }

    // "en-row-batch" cannot be typed. What is said before the title holds for the whole page.
    void wordsAreNotHyphenated() { QVERIFY(manPage(smallManual()).startsWith(".nr HY 0\n.TH "_L1)); }

    void endsOfTheWindow()
    {
        QStringList codes;
        for (const ManualEntry &status : manualOfDesk().exitStatus)
            codes << status.term;
        QCOMPARE(codes, (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    }

    // Which key is used is chosen in the window, and holds for the command line too.
    void bothNameTheSettings()
    {
        for (const Manual &manual : {manualOfDesk(), manualOfBatch()}) {
            const QString term = u"~/.config/EnrowDesk/enrow\\-desk.ini"_s;
            QVERIFY(manPage(manual).count(term) == 1);
        }
    }

    void simulatedBatchesAreTerms()
    {
        const QString page = manPage(manualOfSimulator());
        for (const DemoBatch &batch : demoBatches())
            QVERIFY(page.contains(u".TP\n%1\n%2\n"_s.arg(boldInPage(batch.id), inPage(batch.description))));
    }

    void emptySectionsAreLeftOut()
    {
        QVERIFY(!titlesOf(manPage(smallManual())).contains(u"FILES"_s));
        QVERIFY(!titlesOf(manPage(smallManual())).contains(u"COMMANDS"_s));
    }
};

ENROW_TEST(tst_ManPage, QCoreApplication)
#include "tst_ManPage.moc"
