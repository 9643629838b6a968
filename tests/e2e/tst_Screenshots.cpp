// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"

#include "WindowWords.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>

#include <functional>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

const QString failedSearch = u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e04"_s;

using Show = std::function<void(WindowBench &)>;

} // namespace

// Pictures of the whole window for people to look at, and that nothing in it is squeezed out of sight.
class tst_Screenshots : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }

    void states_data()
    {
        QTest::addColumn<SimulatorOptions>("options");
        QTest::addColumn<Show>("show");
        SimulatorOptions usual;
        SimulatorOptions quick;
        quick.speed = 10; // of the longest search: two seconds in all
        QTest::newRow("empty") << usual << Show([](WindowBench &bench) { bench.start(); });
        QTest::newRow("first-key") << usual << Show(showFirstKey);
        QTest::newRow("running") << quick << Show(showRunningSearch);
        QTest::newRow("completed") << usual << Show(showSeedSearch);
        QTest::newRow("mixed") << usual << Show(showAllBatches);
        QTest::newRow("phones") << quick << Show(showPhones);
        QTest::newRow("verification") << quick << Show(showVerification);
        QTest::newRow("failed") << usual << Show(showFailure);
        QTest::newRow("refused-key") << usual << Show(showRefusedKey);
        QTest::newRow("offline") << usual << Show(showOffline);
        QTest::newRow("200-batches") << usual << Show(showManyBatches);
        QTest::newRow("unlikely") << usual << Show(showUnlikelyWords);
        QTest::newRow("filtered") << quick << Show(showHits);
    }

    // Each state in both themes, at the usual size and at the smallest that is meant to be usable, in the pixels of the
    // screen (QT_FONT_DPI).
    void states()
    {
        const qreal scale = qApp->devicePixelRatio();
        const QString dpi = scale == 1 ? QString() : u"-%1-dpi"_s.arg(96 * scale);
        QFETCH(const SimulatorOptions, options);
        QFETCH(const Show, show);
        WindowBench bench(options);
        bench.setup.theme = ThemeChoice::Light;
        show(bench);
        foldCredits(bench);
        const QString name = u"window-"_s + QString::fromLatin1(QTest::currentDataTag());
        for (const QSize size : {QSize(1240, 780), QSize(800, 560)}) {
            bench.window().resize(size);
            QTRY_COMPARE(bench.window().size(), size.expandedTo(bench.window().minimumSizeHint()));
            const QString suffix = (size.width() < 1000 ? u"-small"_s : QString()) + dpi;
            applyTheme(*qApp, ThemeChoice::Light);
            save(bench, name + suffix, scale);
            QVERIFY2(answerIsInSight(bench), qPrintable(name + suffix));
            applyTheme(*qApp, ThemeChoice::Dark);
            save(bench, name + suffix + u"-dark"_s, scale);
            QTRY_VERIFY2(clippedLabels(bench.window()).isEmpty(),
                         qPrintable(clippedLabels(bench.window()).join(u'\n')));
            QCOMPARE(bench.window().size(), size); // no pane demands more
        }
    }

    void small()
    {
        WindowBench bench;
        showAllBatches(bench);
        foldCredits(bench);
        bench.window().resize(1024, 700);
        QTRY_COMPARE(bench.window().size(), QSize(1024, 700));
        verifyNothingIsCut(bench);
        save(bench, u"window-1024x700"_s);
    }

    // As narrow as the window can be, where it has a smallest width.
    void narrow()
    {
        WindowBench bench;
        showSeedSearch(bench);
        for (const bool several : {false, true}) {
            if (several)
                bench.batches().findChild<QListView *>()->selectAll();
            QTRY_COMPARE(bench.rows(), several ? 5 : 3);
            for (const int width : {800, 790, 720, 640}) {
                bench.window().resize(width, 700);
                QTRY_COMPARE(bench.window().width(), std::max(width, bench.window().minimumSizeHint().width()));
                QTRY_VERIFY2(clippedLabels(bench.window()).isEmpty(),
                             qPrintable(clippedLabels(bench.window()).join(u'\n')));
            }
        }
        save(bench, u"window-narrow"_s);
    }

    void doubleScale()
    {
        WindowBench bench;
        save(bench, showSeedSearch, u"window-200-percent"_s);
        save(bench, showAllBatches, u"window-mixed-200-percent"_s);
    }

private:
    // As a person finds them in a window that is too narrow for three columns.
    static void foldCredits(WindowBench &bench)
    {
        bench.find<CreditPanel>()->findChild<QToolButton *>()->click();
    }

    static void save(WindowBench &bench, const Show &show, const QString &name)
    {
        show(bench);
        bench.window().resize(1024, 700);
        QTRY_COMPARE(bench.window().size(), QSize(1024, 700));
        save(bench, name, 2);
    }

    static void showFirstKey(WindowBench &bench)
    {
        bench.setup.key.reset();
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.window().findChild<QDialog *>());
    }

    static void showFailure(WindowBench &bench)
    {
        bench.start();
        bench.enterIds(failedSearch);
        QTRY_VERIFY2(bench.card(0).contains(u"Failed"_s), qPrintable(bench.card(0)));
    }

    static void showUnlikelyWords(WindowBench &bench)
    {
        showSeedSearch(bench);
        QString text;
        for (int i = 0; i < 30; ++i)
            text += u"batch-%1 "_s.arg(i);
        bench.enterIds(text);
        QTRY_VERIFY(bench.says(u"30 words do not look like batch IDs"_s));
    }

    static void showRefusedKey(WindowBench &bench)
    {
        bench.setup.key = ApiKey::parse(u"wrong-key"_s).value();
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.says(u"Enrow refused the API key."_s));
    }

    static void showOffline(WindowBench &bench)
    {
        bench.simulator.stop();
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_VERIFY2(bench.card(0).contains(u"Offline"_s), qPrintable(bench.card(0)));
    }

    static void showManyBatches(WindowBench &bench)
    {
        QList<BatchRef> batches;
        for (int number = 0; number < 200; ++number)
            batches.append(
                {BatchKind::EmailFinder, u"%1-40d2-4f6e-9a53-0b7f2c9d1e01"_s.arg(number, 8, 16, QChar(u'0'))});
        bench.start();
        bench.context->addBatches(batches);
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.batchModel().rowCount(), 201);
        QTRY_COMPARE(bench.rows(), 3);
    }

    static void showHits(WindowBench &bench)
    {
        bench.start();
        bench.enterIds(longSearch);
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), 5000, 15'000);
        bench.find<QLineEdit>(u"Filter rows"_s)->setText(u"ann OR acme -berg"_s);
        QTRY_VERIFY(bench.rows() < 5000);
        bench.table().setCurrentIndex(bench.table().model()->index(2, 1));
    }

    static void showSeedSearch(WindowBench &bench)
    {
        bench.start();
        bench.enterIds(seedSearch + u' ' + seedVerification);
        QTRY_COMPARE(bench.rows(), 5);
        bench.select({seedSearch});
        QTRY_COMPARE(bench.rows(), 3);
        QTRY_VERIFY(bench.card(1).contains(u"Completed"_s));
        bench.table().setCurrentIndex(bench.table().model()->index(0, 2));
        QTRY_VERIFY(!bench.find<QPlainTextEdit>(u"JSON"_s)->toPlainText().isEmpty());
        bench.window().resize(1240, 780);
    }

    static void showRunningSearch(WindowBench &bench)
    {
        bench.start();
        bench.enterIds(longSearch);
        QTRY_VERIFY(bench.card(0).contains(u'%') && !bench.card(0).contains(u" 0%"_s));
        bench.window().resize(1240, 780);
    }

    static void showPhones(WindowBench &bench) { showLastOf(bench, SimulatedKind::PhoneFinder); }
    static void showVerification(WindowBench &bench) { showLastOf(bench, SimulatedKind::EmailVerifier); }

    static void showLastOf(WindowBench &bench, SimulatedKind kind)
    {
        bench.start();
        for (const DemoBatch &batch : demoBatches()) {
            if (batch.kind == kind)
                bench.enterIds(batch.id);
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.rows() > 10, 15'000);
        bench.select({demoBatchOf(kind)});
        QTRY_VERIFY(bench.rows() > 10);
    }

    static QString demoBatchOf(SimulatedKind kind)
    {
        QString last;
        for (const DemoBatch &batch : demoBatches()) {
            if (batch.kind == kind)
                last = batch.id;
        }
        return last;
    }

    static void showAllBatches(WindowBench &bench)
    {
        bench.start();
        for (const DemoBatch &batch : demoBatches())
            bench.enterIds(batch.id);
        QTRY_COMPARE(bench.batchModel().rowCount(), int(demoBatches().size()));
        auto *list = bench.batches().findChild<QListView *>();
        list->selectAll();
        QTRY_VERIFY(bench.rows() >= 52); // of all that are done: none comes while the window is looked at
        bench.window().resize(1240, 780);
    }

    // What came back, whom a row is about and the company can be read without scrolling; of several batches, where each
    // row has its batch too, no company.
    static bool answerIsInSight(WindowBench &bench)
    {
        const auto &header = *bench.table().horizontalHeader();
        const auto isInSight = [&](int section) {
            const int end = header.sectionViewportPosition(section) + header.sectionSize(section);
            return end <= bench.table().viewport()->width();
        };
        int visible = 0;
        bool hasBatch = false;
        for (int visual = 0; visual < header.count(); ++visual) {
            const int section = header.logicalIndex(visual);
            if (header.isSectionHidden(section))
                continue;
            const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
            hasBatch = hasBatch || title == u"Batch"_s;
            if ((++visible <= (hasBatch ? 4 : 3) || (title == u"Company"_s && !hasBatch)) && !isInSight(section))
                return false;
        }
        return true;
    }

    // Every button and field that is shown lies inside the window, wide enough for what it says.
    static void verifyNothingIsCut(WindowBench &bench)
    {
        QCoreApplication::processEvents();
        for (const auto *button : bench.window().findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(bench.window().rect().contains(QRect(button->mapTo(&bench.window(), QPoint()), button->size())),
                     qPrintable(button->text()));
            const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            QVERIFY2(button->width() > text + button->iconSize().width() * (button->icon().isNull() ? 0 : 1),
                     qPrintable(button->text()));
        }
        QVERIFY(bench.window().minimumSizeHint().width() <= 1024);
        QVERIFY(bench.window().minimumSizeHint().height() <= 700);
    }

    static void save(WindowBench &bench, const QString &name, qreal scale = 1)
    {
        QVERIFY(saveScreenshot(pictureOf(bench.window(), scale), name));
    }
};

ENROW_TEST(tst_Screenshots, QApplication)
#include "tst_Screenshots.moc"
