// SPDX-License-Identifier: MIT
#include "desktop/export/ExportDialog.h"

#include "desktop/common/DelimiterBox.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheGivenFormat_data();
    void startsWithTheGivenFormat();
    void choosesRowsByKeyboard();
    void offersWhatTheFormatTakes();
    void offersAllRowsWhereNoneIsVisible();
    void asksForNoRowsWhereAllAreVisible();
    void enterSaves();
    void looks();
};

void tst_ExportDialog::startsWithTheGivenFormat_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("guard");
    QTest::newRow("comma") << ',' << true;
    QTest::newRow("semicolon") << ';' << false;
    QTest::newRow("tab") << '\t' << true;
}

void tst_ExportDialog::startsWithTheGivenFormat()
{
    QFETCH(const char, delimiter);
    QFETCH(const bool, guard);
    CsvFormat text;
    text.delimiter = delimiter;
    text.formulaGuard = guard;
    const ExportDialog dialog(1, 2, *exportFormats().front(), text);
    QCOMPARE(dialog.text().delimiter, delimiter);
    QCOMPARE(dialog.text().formulaGuard, guard);
    QVERIFY(!dialog.allRows());
}

void tst_ExportDialog::choosesRowsByKeyboard()
{
    ExportDialog dialog(1, 2, *exportFormats().front(), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(dialog.allRows());
    QTest::keyClick(&dialog, Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(!dialog.allRows());
    QTest::keyClick(&dialog, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!dialog.text().formulaGuard);
}

void tst_ExportDialog::offersWhatTheFormatTakes()
{
    ExportDialog dialog(1, 2, *exportFormatNamed(u"xlsx"), {});
    dialog.show();
    auto *formats = dialog.findChildren<QComboBox *>().first();
    QCOMPARE(formats->accessibleName(), u"Format"_s);
    QCOMPARE(formats->currentText(), u"Excel workbook (.xlsx)"_s);
    QCOMPARE(formats->count(), 4); // those that hold rows
    const auto *delimiter = dialog.findChild<DelimiterBox *>();
    const auto *guard = dialog.findChild<QCheckBox *>();
    QVERIFY(!delimiter->isVisible() && !guard->isVisible());
    QVERIFY(saveScreenshot(dialog, u"export-dialog-excel"_s));
    formats->setCurrentIndex(formats->findText(u"Tab-separated (.tsv)"_s));
    QCOMPARE(dialog.format().name(), "tsv"_L1);
    QVERIFY(!delimiter->isVisible() && guard->isVisible());
    formats->setCurrentIndex(formats->findText(u"CSV for spreadsheets (.csv)"_s));
    QCOMPARE(dialog.format().name(), "csv-spreadsheet"_L1);
    QVERIFY(delimiter->isVisible() && guard->isVisible());
}

void tst_ExportDialog::offersAllRowsWhereNoneIsVisible()
{
    const ExportDialog dialog(0, 2, *exportFormats().front(), {});
    QVERIFY(dialog.allRows());
    QVERIFY(!dialog.findChildren<QRadioButton *>().front()->isEnabled());
}

void tst_ExportDialog::asksForNoRowsWhereAllAreVisible()
{
    ExportDialog dialog(5000, 5000, *exportFormats().front(), {});
    dialog.show();
    for (const QRadioButton *choice : dialog.findChildren<QRadioButton *>())
        QVERIFY(!choice->isVisible());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"All rows (5,000), in the order of the table"_s;
    }));
    QVERIFY(!dialog.allRows()); // in the order of the table
    QVERIFY(saveScreenshot(dialog, u"export-dialog-all"_s));
}

void tst_ExportDialog::enterSaves()
{
    ExportDialog dialog(1, 2, *exportFormats().front(), {});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *choice = dialog.findChild<QRadioButton *>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Return);
    QCOMPARE(accepted.size(), 2);
}

void tst_ExportDialog::looks()
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        ExportDialog dialog(4123, 5000, *exportFormats().front(), {});
        dialog.show();
        QVERIFY(saveScreenshot(dialog, theme == ThemeChoice::Dark ? QStringLiteral("export-dialog-dark")
                                                                  : QStringLiteral("export-dialog-light")));
    }
}

ENROW_TEST(tst_ExportDialog, QApplication)
#include "tst_ExportDialog.moc"
