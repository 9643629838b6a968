// SPDX-License-Identifier: MIT
#include "desktop/export/ExportStrip.h"

#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLocale>
#include <QProgressBar>
#include <QSignalSpy>

using namespace enrow;

class tst_ExportStrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void showsProgress_data();
    void showsProgress();
    void fitsIntoALine();
    void escapeCancelsOrCloses();
    void looks();
};

void tst_ExportStrip::showsProgress_data()
{
    QTest::addColumn<quint64>("rows");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<int>("percent");
    QTest::newRow("begin") << quint64(0) << quint64(5000) << 0;
    QTest::newRow("half") << quint64(2500) << quint64(5000) << 50;
    QTest::newRow("nearly") << quint64(4999) << quint64(5000) << 99;
    QTest::newRow("nothing to write") << quint64(0) << quint64(0) << 0;
    QTest::newRow("many") << quint64(4'000'000'000) << quint64(4'000'000'000) << 100;
}

void tst_ExportStrip::showsProgress()
{
    QFETCH(const quint64, rows);
    QFETCH(const quint64, total);
    ExportStrip strip;
    QVERIFY(!strip.isVisible());
    strip.showProgress(QStringLiteral("a.csv"), rows, total);
    QVERIFY(strip.isVisible());
    QTEST(strip.findChild<QProgressBar *>()->value(), "percent");
}

// So that a line is enough beside its buttons.
void tst_ExportStrip::fitsIntoALine()
{
    const QString name = QStringLiteral("enrow-email-finder-3d4cb64e-2026-11-21.csv");
    ExportStrip strip;
    strip.showProgress(name, 120'000, 1'000'000);
    QCOMPARE(strip.accessibleDescription(), QStringLiteral("Writing “enrow-email-fin…2026-11-21.csv”… %1 of %2 rows")
                                                .arg(QLocale().toString(120'000), QLocale().toString(1'000'000)));
    QVERIFY2(strip.oneLineWidth() <= 668, qPrintable(QString::number(strip.oneLineWidth())));
    strip.showDone(name, 5000, {});
    QVERIFY2(strip.oneLineWidth() <= 668, qPrintable(QString::number(strip.oneLineWidth())));
}

void tst_ExportStrip::escapeCancelsOrCloses()
{
    ExportStrip strip;
    QSignalSpy cancelled(&strip, &ExportStrip::cancelRequested);
    strip.showProgress(QStringLiteral("a.csv"), 1, 2);
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(strip.isVisible());
    strip.showDone(QStringLiteral("a.csv"), 2, {});
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!strip.isVisible());
}

void tst_ExportStrip::looks()
{
    const QString name = QStringLiteral("enrow-email-finder-3d4cb64e-2026-11-21.csv");
    ExportStrip strip;
    strip.resize(760, strip.sizeHint().height());
    strip.showProgress(name, 320'000, 500'000);
    strip.resize(760, strip.heightForWidth(760));
    QVERIFY(saveScreenshot(strip, QStringLiteral("export-strip-running")));
    strip.showDone(name, 5000, {});
    QVERIFY(saveScreenshot(strip, QStringLiteral("export-strip-done")));
    strip.showDone(name, 2, QStringLiteral("2 of 5,000 rows received."));
    QVERIFY(saveScreenshot(strip, QStringLiteral("export-strip-missing")));
    strip.showFailure(name, {ErrorKind::FileFailed, QStringLiteral("No space left on device"), 0, {}});
    strip.resize(760, strip.heightForWidth(760));
    QVERIFY(saveScreenshot(strip, QStringLiteral("export-strip-failed")));
}

ENROW_TEST(tst_ExportStrip, QApplication)
#include "tst_ExportStrip.moc"
