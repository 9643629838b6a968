// SPDX-License-Identifier: MIT
#include "Guards.h"

#include "support/TestProgram.h"

#include <QTest>

using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

SourceFile file(const QString &path, const QStringList &lines)
{
    return {path, lines};
}

const QString page = u"| Folder | Holds | May include |\n"
                     "|---|---|---|\n"
                     "| `lib/core` | values | |\n"
                     "| `lib/api`, `lib/pasted` | HTTP | `lib/core` |\n"
                     "| `app/cli` | the program | `lib/*` |\n"_s;

} // namespace

// Each guard finds what breaks its rule, and nothing in what keeps to it.
class tst_Guards : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTableOfAPage()
    {
        const auto table = Guards::readIncludeTable(page);
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[u"lib/pasted"_s], QStringList{u"lib/core"_s});
        QCOMPARE(table[u"lib/core"_s], QStringList());
        QCOMPARE(Guards::readFolders(page), (QStringList{u"lib/core"_s, u"lib/api"_s, u"lib/pasted"_s, u"app/cli"_s}));
    }

    void findsAnIncludeThatTheTableForbids()
    {
        const auto table = Guards::readIncludeTable(page);
        const auto resolve = [](const QString &name) { return name == u"gone/X.h"_s ? QString() : u"lib/"_s + name; };
        const auto findings = [&](const QString &path, const QString &include) {
            return Guards::includes({file(path, {u"#include \"%1\""_s.arg(include)})}, table, resolve);
        };
        QCOMPARE(findings(u"lib/api/A.h"_s, u"core/Error.h"_s), QStringList());
        QCOMPARE(findings(u"lib/api/A.h"_s, u"api/B.h"_s), QStringList());
        QCOMPARE(findings(u"app/cli/A.h"_s, u"api/B.h"_s), QStringList());
        QCOMPARE(findings(u"lib/core/A.h"_s, u"api/B.h"_s), QStringList{u"lib/core/A.h may not include lib/api/B.h"_s});
        QCOMPARE(findings(u"lib/api/A.h"_s, u"gone/X.h"_s).size(), 1);
        QCOMPARE(findings(u"lib/new/A.h"_s, u"core/Error.h"_s).size(), 1); // its folder is in no table
    }

    void findsAWindowInLib()
    {
        for (const QString &line :
             {u"#include <QWidget>"_s, u"#include <QtWidgets/QLabel>"_s, u"#  include <QIcon>"_s}) {
            QCOMPARE(Guards::windowsInLib({file(u"lib/core/A.h"_s, {u"// first"_s, line})}).size(), 1);
            QCOMPARE(Guards::windowsInLib({file(u"app/desktop/A.h"_s, {line})}).size(), 0);
        }
        QCOMPARE(Guards::windowsInLib({file(u"lib/core/A.h"_s, {u"#include <QString>"_s})}).size(), 0);
    }

    void findsWhatIsLong()
    {
        const QStringList lines(402, u"x"_s);
        QCOMPARE(Guards::longFiles({file(u"lib/core/A.cpp"_s, lines)}).size(), 1);
        QCOMPARE(Guards::longFiles({file(u"tests/core/tst_A.cpp"_s, lines)}).size(), 0);
        QCOMPARE(Guards::longFiles({file(u"app/desktop/MainWindow.cpp"_s, lines.first(260))}).size(), 1);
        const auto function = [](int length) {
            return QStringList{u"void f()"_s, u"{"_s} + QStringList(length, u"    x();"_s) + QStringList{u"}"_s};
        };
        QCOMPARE(Guards::longFunctions({file(u"lib/core/A.cpp"_s, function(41))}).size(), 1);
        QCOMPARE(Guards::longFunctions({file(u"lib/core/A.cpp"_s, function(40))}).size(), 0);
    }

    void findsForbiddenWords()
    {
        QCOMPARE(Guards::words({file(u"lib/core/A.cpp"_s, {u"a"_s, u"QEventLoop loop;"_s})}, u"\\bQEventLoop\\b"_s),
                 QStringList{u"lib/core/A.cpp:2: QEventLoop loop;"_s});
        QCOMPARE(Guards::words({file(u"app/cli/main.cpp"_s, {u"app.exec();"_s})}, u"exec"_s), QStringList());
    }

    void findsAFileWithoutLicence()
    {
        QCOMPARE(Guards::licences({file(u"lib/core/A.h"_s, {u"#pragma once"_s})}).size(), 1);
        QCOMPARE(Guards::licences({file(u"lib/core/A.h"_s, {u"// SPDX-License-Identifier: MIT"_s})}).size(), 0);
    }

    void findsATestOfNoClass()
    {
        const QList<SourceFile> sources{
            file(u"lib/store/Batches.cpp"_s, {}), file(u"tests/store/tst_Batches.cpp"_s, {}),
            file(u"tests/store/tst_Gone.cpp"_s, {}), file(u"tests/core/tst_Batches.cpp"_s, {}), // mirrored elsewhere
            file(u"tests/e2e/tst_MainJob.cpp"_s, {})};
        QCOMPARE(Guards::testsWithoutClass(sources),
                 (QStringList{u"tests/store/tst_Gone.cpp"_s, u"tests/core/tst_Batches.cpp"_s}));
    }

    void findsAUnitWithoutTest()
    {
        const QList<SourceFile> sources{file(u"lib/store/Batches.cpp"_s, {}),
                                        file(u"lib/store/Batches.h"_s, {}),
                                        file(u"tests/store/tst_Batches.cpp"_s, {}),
                                        file(u"lib/store/Batch.h"_s, {}), // no unit
                                        file(u"lib/store/New.cpp"_s, {}),
                                        file(u"tests/core/tst_New.cpp"_s, {}), // elsewhere
                                        file(u"lib/simulator/Simulator.cpp"_s, {}),
                                        file(u"app/cli/Command.cpp"_s, {}),
                                        file(u"lib/store/BatchesWindows.cpp"_s, {}), // of Batches
                                        file(u"lib/store/OldWindows.cpp"_s, {})};
        QCOMPARE(Guards::unitsWithoutTest(sources),
                 (QStringList{u"lib/store/New.cpp lacks tests/store/tst_New.cpp"_s,
                              u"lib/store/OldWindows.cpp lacks tests/store/tst_OldWindows.cpp"_s}));
    }

    void findsAFolderThatAPageLacks()
    {
        const QStringList listed{u"lib/core"_s, u"lib/gone"_s, u"tests"_s};
        const QStringList findings = Guards::folders({file(u"lib/core/A.h"_s, {}), file(u"lib/new/A.h"_s, {})}, listed);
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings.contains(u"lib/new is not listed"_s));
        QVERIFY(findings.contains(u"lib/gone is listed and not there"_s));
    }
};

ENROW_TEST(tst_Guards, QCoreApplication)
#include "tst_Guards.moc"
