// SPDX-License-Identifier: MIT
#include "ArchiveSteps.h"
#include "desktop/common/Contrast.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QHash>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

using Show = std::function<void(WindowBench &)>;

constexpr double leastContrast = 4.5; // of text: WCAG 2.2, 1.4.3
constexpr qreal scale = 4; // strokes are as wide as a few pixels, so that some are not blended with the ground

// What is most of a picture, and the colour that stands out most from it.
struct Colours {
    QColor ground;
    double contrast = 1;
};

Colours coloursOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    Colours colours{QColor(most.key())};
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        colours.contrast = std::max(colours.contrast, contrast(QColor(each.key()), colours.ground));
    return colours;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

// The labels and buttons whose text cannot be read against what is behind it, as it is on screen.
QStringList faint(QWidget &window)
{
    const QImage whole = pictureOf(window, scale);
    QStringList found;
    int read = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QString text = textOf(*widget);
        const QRect shown = widget->visibleRegion().boundingRect();
        if (text.isEmpty() || shown.isEmpty() || widget->window() != &window || !widget->isEnabled())
            continue;
        ++read;
        // Within the outline of a button.
        const int edge = qobject_cast<QPushButton *>(widget) ? 4 : 0;
        const QRect place =
            QRect(widget->mapTo(&window, shown.topLeft()), shown.size()).adjusted(edge, edge, -edge, -edge);
        const Colours colours = coloursOf(whole.copy(QRect(place.topLeft() * scale, place.size() * scale)));
        if (colours.contrast < leastContrast)
            found.append(u"'%1': %2 on %3"_s.arg(text).arg(colours.contrast).arg(colours.ground.name()));
    }
    return read < 2 ? QStringList{u"only %1 texts"_s.arg(read)} : found;
}

} // namespace

// All text can be read in both themes, measured on pictures of the window and of its dialogs.
class tst_Contrast : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }

    void findsWhatIsFaint()
    {
        QWidget window;
        QPalette palette(Qt::white, Qt::white);
        window.setPalette(palette);
        auto *layout = new QVBoxLayout(&window);
        auto *grey = new QLabel(u"grey"_s);
        palette.setColor(QPalette::WindowText, QColor(0xa0, 0xa0, 0xa0));
        grey->setPalette(palette);
        layout->addWidget(grey);
        layout->addWidget(new QLabel(u"black"_s));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList found = faint(window);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith("'grey'"_L1), qPrintable(found.first()));
    }

    void textStandsOut_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<Show>("show");
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const QByteArray name = theme == ThemeChoice::Light ? "light" : "dark";
            QTest::newRow("start, " + name) << theme << Show([](WindowBench &) {});
            QTest::newRow("results, " + name) << theme << Show(showResults);
            QTest::newRow("a failure, " + name) << theme << Show(showFailure);
            QTest::newRow("a removal, " + name) << theme << Show(showRemoval);
        }
    }

    void textStandsOut()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const Show, show);
        WindowBench bench;
        bench.setup.theme = theme;
        bench.start();
        bench.window().resize(1240, 780);
        show(bench);
        const QStringList found = faint(bench.window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void dialogsStandOut_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    // And a picture of each for people to look at.
    void dialogsStandOut()
    {
        QFETCH(const ThemeChoice, theme);
        WindowBench bench;
        bench.setup.theme = theme;
        bench.start();
        showResults(bench);
        bench.select({seedSearch});
        QTRY_COMPARE(bench.rows(), 3);
        bench.clickExport();
        for (const QString &opener :
             {u"API &key…"_s, u"Match a &list…"_s, u"Label an&d note…"_s, u"Report a &problem…"_s,
              u"&About Enrow Desk"_s, u"P&references…"_s, u"&Shortcuts and search"_s})
            trigger(bench, opener);
        QTest::qWait(400); // the widths have settled
        const QList<QDialog *> dialogs = bench.window().findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 8);
        for (QDialog *dialog : dialogs) {
            const QString name = QString(dialog->windowTitle()).toLower().replace(u' ', u'-');
            const QString suffix = theme == ThemeChoice::Dark ? u"-dark"_s : QString();
            QVERIFY(saveScreenshot(pictureOf(*dialog), u"dialog-"_s + name + suffix));
            QVERIFY(saveScreenshot(pictureOf(*dialog, 2), u"dialog-"_s + name + u"-200-percent"_s + suffix));
            const QStringList found = faint(*dialog);
            QVERIFY2(found.isEmpty(), qPrintable(dialog->windowTitle() + u":\n"_s + found.join(u'\n')));
        }
    }

private:
    static void showResults(WindowBench &bench)
    {
        bench.enterIds(seedSearch + u' ' + seedVerification);
        QTRY_COMPARE(bench.rows(), 5);
        bench.table().setCurrentIndex(bench.table().model()->index(0, 2));
    }

    static void showFailure(WindowBench &bench)
    {
        bench.enterIds(u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e04"_s);
        QTRY_VERIFY2(bench.card(0).contains(u"Failed"_s), qPrintable(bench.card(0)));
    }

    static void showRemoval(WindowBench &bench)
    {
        showResults(bench);
        trigger(bench, u"removeBatches"_s);
        QTRY_COMPARE(bench.rows(), 0);
    }
};

ENROW_TEST(tst_Contrast, QApplication)
#include "tst_Contrast.moc"
