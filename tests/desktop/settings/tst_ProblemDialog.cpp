// SPDX-License-Identifier: MIT
#include "desktop/settings/ProblemDialog.h"

#include "../common/Screenshot.h"
#include "support/TestProgram.h"

#include "desktop/common/Theme.h"
#include "desktop/settings/ProblemReport.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ProblemDialog : public QObject
{
    Q_OBJECT

private slots:
    void copiesWhatItShows()
    {
        ProblemDialog dialog(u"Enrow Desk: 1\nQt: 6\n"_s);
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(text->isReadOnly());
        QVERIFY(!text->accessibleName().isEmpty());
        dialog.show();
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Copy"_s)
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void looks()
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            ProblemFacts facts;
            facts.archive = u"/home/sarah/.local/share/EnrowDesk/enrow-desk/enrow-batches.sqlite"_s;
            ProblemDialog dialog(problemReport(facts));
            dialog.show();
            QVERIFY(saveScreenshot(pictureOf(dialog),
                                   theme == ThemeChoice::Light ? u"problem-light"_s : u"problem-dark"_s));
        }
    }
};

ENROW_TEST(tst_ProblemDialog, QApplication)
#include "tst_ProblemDialog.moc"
