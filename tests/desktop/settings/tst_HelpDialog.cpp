// SPDX-License-Identifier: MIT
#include "desktop/settings/HelpDialog.h"

#include "../common/Screenshot.h"
#include "desktop/common/Theme.h"
#include "results/SearchExpression.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_HelpDialog : public QObject
{
    Q_OBJECT

private slots:
    void opensOverAWindowAndGoes()
    {
        QWidget window;
        window.show();
        showHelp(&window);
        auto *dialog = window.findChild<HelpDialog *>();
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<HelpDialog *>());
    }

    // A screen reader has each line whole.
    void namesEachLine()
    {
        QStringList lines;
        const HelpDialog dialog;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->accessibleName().isEmpty())
                lines.append(label->accessibleName());
        }
        QVERIFY(lines.contains(u"F5: Refresh the selected batches"_s));
        QVERIFY(lines.contains(u"-gmail: Rows without the word"_s));
        QCOMPARE(lines.size(), QSet<QString>(lines.begin(), lines.end()).size());
    }

    void itsExamplesAreOfTheLanguage()
    {
        int examples = 0;
        const HelpDialog dialog;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->accessibleName().endsWith(u": In one column, by its name"_s))
                continue;
            const SearchExpression search(label->text());
            QCOMPARE(search.columns().size(), 1U);
            QVERIFY(search.unknownColumns().isEmpty());
            ++examples;
        }
        QCOMPARE(examples, 1);
        // What the note names.
        QVERIFY(SearchExpression(u"email:a company:a qualification:a"_s).unknownColumns().isEmpty());
    }

    void looks()
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            HelpDialog dialog;
            dialog.show();
            QVERIFY(dialog.width() <= 800 && dialog.height() <= 560);
            QVERIFY(saveScreenshot(pictureOf(dialog), theme == ThemeChoice::Light ? u"help-light"_s : u"help-dark"_s));
        }
    }
};

ENROW_TEST(tst_HelpDialog, QApplication)
#include "tst_HelpDialog.moc"
