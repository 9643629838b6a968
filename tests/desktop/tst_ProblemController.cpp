// SPDX-License-Identifier: MIT
#include "desktop/ProblemController.h"

#include "KeyBench.h"
#include "desktop/settings/ProblemDialog.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QPlainTextEdit>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_ProblemController : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHolds()
    {
        KeyBench bench;
        bench.start(u"secret-of-the-environment"_s);
        const ProblemController controller({bench.window, bench.batches, bench.settings, *bench.controller,
                                            ApiOrigin::parse(u"https://api.corp.example"_s).value(),
                                            [] { return ThemeChoice::Dark; }, u"/data/a.sqlite"_s, u"/data/b.ini"_s});
        emit bench.window.reportRequested();
        const QString report = bench.window.findChild<ProblemDialog *>()->findChild<QPlainTextEdit *>()->toPlainText();
        for (const QString &line : {u"Server: another one"_s, u"Theme: dark"_s, u"Keys: 1, kept in a keychain: no"_s,
                                    u"Batches: 0, running: 0"_s, u"Archive: /data/a.sqlite"_s})
            QVERIFY2(report.contains(line), qPrintable(report));
        QVERIFY(!report.contains(u"secret"_s) && !report.contains(u"corp"_s));
    }
};

ENROW_TEST(tst_ProblemController, QApplication)
#include "tst_ProblemController.moc"
