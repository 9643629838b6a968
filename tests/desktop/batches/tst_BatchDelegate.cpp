// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "MixedBatches.h"
#include "SampleBatches.h"
#include "desktop/batches/BatchDelegate.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/common/Theme.h"
#include "desktop/common/Tone.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchDelegate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void paints_data();
    void paints();
    void barGrowsWithProgress();
    void allCardsAreEquallyHigh();
    void theEditorCoversBothLines();
    void manyFitAndTheOneAddedIsInView();
    void looksInThePanel_data();
    void looksInThePanel();

private:
    static int pixelsOf(const QColor &color, const QImage &image, int tolerance = 2);
};

// How many pixels have a colour, but for a little smoothing.
int tst_BatchDelegate::pixelsOf(const QColor &color, const QImage &image, int tolerance)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) <= tolerance &&
                     std::abs(pixel.green() - color.green()) <= tolerance &&
                     std::abs(pixel.blue() - color.blue()) <= tolerance;
        }
    }
    return count;
}

void tst_BatchDelegate::paints_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << false << 340 << 1.0;
    QTest::newRow("dark") << true << 340 << 1.0;
    QTest::newRow("narrow") << false << 190 << 1.0;
    QTest::newRow("double") << true << 280 << 2.0;
    QTest::newRow("wide") << false << 620 << 1.0;
    QTest::newRow("comfortable") << false << 340 << 1.0;
}

void tst_BatchDelegate::paints()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    QFETCH(qreal, scale);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    QListView view;
    view.setModel(&model);
    auto *delegate = new BatchDelegate(&view);
    if (QTest::currentDataTag() == "comfortable"_ba)
        delegate->setDensity(ListDensity::Comfortable);
    view.setItemDelegate(delegate);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setSelectionMode(QListView::ExtendedSelection);
    view.resize(width, view.sizeHintForRow(0) * model.rowCount());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.selectionModel()->select(model.index(1), QItemSelectionModel::Select);

    const QImage image = pictureOf(view, scale);
    QVERIFY(saveScreenshot(image, u"batches-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    // Every tone of what is not over is on the picture, as a bar.
    for (const Tone tone : {Tone::Active, Tone::Caution, Tone::Neutral})
        QVERIFY2(pixelsOf(toneColors(tone, QApplication::palette()).solid, image) > 20,
                 qPrintable(QString::number(int(tone))));
}

void tst_BatchDelegate::barGrowsWithProgress()
{
    applyTheme(*qApp, ThemeChoice::Light);
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    BatchDelegate delegate;
    const BatchRef ref = samples.store.at(0).ref;
    int before = -1;
    for (const qint64 finished : {0, 1250, 2500, 5000}) {
        samples.reply(ref, BatchStatus::Ongoing, finished, 5000);
        QImage image(300, 100, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.font = QApplication::font();
        option.palette = QApplication::palette();
        delegate.paint(&painter, option, model.index(0));
        painter.end();
        const int now = pixelsOf(toneColors(Tone::Active, option.palette).solid, image);
        QVERIFY2(now > before, qPrintable(u"%1 rows: %2 pixels after %3"_s.arg(finished).arg(now).arg(before)));
        before = now;
    }
}

void tst_BatchDelegate::allCardsAreEquallyHigh()
{
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    BatchDelegate delegate;
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    QSet<int> heights;
    for (int row = 0; row < model.rowCount(); ++row)
        heights.insert(delegate.sizeHint(option, model.index(row)).height());
    QCOMPARE(heights.size(), 1);
    option.font.setPointSizeF(option.font.pointSizeF() * 2);
    QVERIFY(delegate.sizeHint(option, model.index(0)).height() > *heights.begin() * 3 / 2);
}

void tst_BatchDelegate::theEditorCoversBothLines()
{
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    BatchDelegate delegate;
    QWidget list;
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.rect = QRect(QPoint(0, 60), delegate.sizeHint(option, model.index(0)));
    const std::unique_ptr<QWidget> editor(delegate.createEditor(&list, option, model.index(0)));
    delegate.updateEditorGeometry(editor.get(), option, model.index(0));
    QVERIFY(option.rect.contains(editor->geometry()));
    const int lines = 2 * QFontMetrics(option.font).height();
    QVERIFY2(editor->height() >= lines, qPrintable(u"%1 of %2"_s.arg(editor->height()).arg(lines)));
}

void tst_BatchDelegate::manyFitAndTheOneAddedIsInView()
{
    MixedBatches many(200);
    BatchListPanel panel(many.store, many.clock);
    panel.resize(290, 660); // what the window leaves at a height of 780
    panel.show();
    auto *list = panel.findChild<QListView *>();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QTest::qWait(0); // the chips have their numbers now, and the room they need
    const auto isInView = [&](const QModelIndex &index) {
        return list->viewport()->rect().contains(list->visualRect(index));
    };
    QVERIFY(isInView(list->model()->index(9, 0)));
    list->scrollToBottom();
    const BatchKey added = many.store.add({BatchKind::EmailFinder, u"new"_s}, {}, many.clock.wall()).value();
    panel.select({added});
    QCOMPARE(panel.selected(), QList{added});
    QVERIFY(isInView(list->currentIndex()));
    QCOMPARE(list->currentIndex().data(BatchListModel::IdRole).toString(), u"new"_s);
    // One that was there already is shown as well.
    const BatchKey old = many.store.at(199).key;
    panel.select({old});
    QVERIFY(isInView(list->currentIndex()));
}

void tst_BatchDelegate::looksInThePanel_data()
{
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("width");
    QTest::addColumn<ListDensity>("density");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("mixed") << 26 << 300 << ListDensity::Compact << 1.0;
    QTest::newRow("many") << 200 << 290 << ListDensity::Compact << 1.0;
    QTest::newRow("narrow") << 26 << 200 << ListDensity::Compact << 1.0;
    QTest::newRow("wide") << 26 << 520 << ListDensity::Compact << 1.0;
    QTest::newRow("comfortable") << 26 << 300 << ListDensity::Comfortable << 1.0;
    QTest::newRow("double") << 26 << 300 << ListDensity::Compact << 2.0;
}

void tst_BatchDelegate::looksInThePanel()
{
    QFETCH(int, batches);
    QFETCH(int, width);
    QFETCH(ListDensity, density);
    QFETCH(qreal, scale);
    MixedBatches mixed(batches);
    BatchListPanel panel(mixed.store, mixed.clock);
    panel.setDensity(density);
    panel.resize(width, 660);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.select({mixed.store.at(0).key, mixed.store.at(8).key});
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QImage picture = pictureOf(panel, scale);
        QVERIFY(saveScreenshot(picture, u"batch-panel-%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag()),
                                                                   dark ? u"dark"_s : u"light"_s)));
        QCOMPARE(picture.pixelColor(2, 2).lightness() < 128, dark);
    }
}

ENROW_TEST(tst_BatchDelegate, QApplication)
#include "tst_BatchDelegate.moc"
