// SPDX-License-Identifier: MIT
#include "ArchiveSteps.h"
#include "desktop/LastChecked.h"
#include "desktop/common/Screenshot.h"
#include "desktop/common/Toasts.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPlainTextEdit>
#include <QTime>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

const QString exportOpener = u"Export"_s; // its action is none of the window's own

using Prepare = std::function<void(WindowBench &)>;

void showResults(WindowBench &bench)
{
    complete(bench, seedSearch + u' ' + seedVerification);
    bench.select({seedVerification});
    QTRY_COMPARE(bench.rows(), 2);
    trigger(bench, u"removeBatches"_s); // its bar, with a button, stays
    QTRY_COMPARE(bench.rows(), 3);
    bench.table().setCurrentIndex(bench.table().model()->index(0, 2));
    QTRY_VERIFY(!bench.find<QPlainTextEdit>(u"JSON"_s)->toPlainText().isEmpty());
    bench.enterIds(seedSearch);                            // says that it is there already
    bench.find<Toasts>()->setAttribute(Qt::WA_UnderMouse); // so that it stays, however long the test takes
    QTRY_VERIFY(!bench.find<LastChecked>()->text().isEmpty());
}

struct Shown {
    QString name;
    QImage picture;
};

QString nameOf(const QWidget &widget)
{
    return u"%1 '%2' in %3"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.accessibleName(),
                                  widget.parent() ? QLatin1StringView(widget.parent()->metaObject()->className())
                                                  : QLatin1StringView());
}

// The window first, then each widget that is visible in it.
QList<Shown> shownBy(QWidget &window)
{
    QList<Shown> shown{{nameOf(window), pictureOf(window)}};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && !widget->size().isEmpty())
            shown.append({nameOf(*widget), pictureOf(*widget)});
    }
    return shown;
}

QString differences(const QList<Shown> &one, const QList<Shown> &other)
{
    QStringList names;
    if (one.size() != other.size()) {
        for (const auto &[some, others] : {std::pair(one, other), std::pair(other, one)}) {
            for (const Shown &each : some) {
                if (!std::ranges::any_of(others, [&](const Shown &its) { return its.name == each.name; }))
                    names.append(u"only in one of them: "_s + each.name);
            }
        }
        return u"%1 and %2 widgets\n"_s.arg(one.size()).arg(other.size()) + names.join(u'\n');
    }
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one[i].picture == other[i].picture)
            continue;
        names.append(one[i].name);
        (void)saveScreenshot(one[i].picture, u"theme-differs-%1-live"_s.arg(i));
        (void)saveScreenshot(other[i].picture, u"theme-differs-%1-fresh"_s.arg(i));
    }
    return names.join(u'\n');
}

} // namespace

// A theme that is chosen while the window is open reaches everything in it: nothing differs from a window that was
// opened with that theme.
class tst_LiveTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }

    void windowFollows_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::newRow("start") << Prepare([](WindowBench &) {});
        QTest::newRow("results") << Prepare(showResults);
    }

    void windowFollows()
    {
        QFETCH(const Prepare, prepare);
        QList<Shown> light, dark, lightAgain, fresh;
        int minute = -1;
        do { // what is shown of the time is the same in both
            minute = QTime::currentTime().minute();
            {
                WindowBench bench;
                open(bench, ThemeChoice::Light, prepare);
                light = shownBy(bench.window());
                trigger(bench, u"&Dark"_s);
                dark = shownBy(bench.window());
                trigger(bench, u"&Light"_s);
                lightAgain = shownBy(bench.window());
            }
            WindowBench bench;
            open(bench, ThemeChoice::Dark, prepare);
            fresh = shownBy(bench.window());
        } while (minute != QTime::currentTime().minute());
        QCOMPARE(differences(lightAgain, light), QString());
        QCOMPARE(differences(dark, fresh), QString());
    }

    void dialogsFollow_data()
    {
        QTest::addColumn<QString>("opener");
        // Not those that name the theme.
        for (const auto &opener :
             {u"API &key…"_s, u"Label an&d note…"_s, u"&About Enrow Desk"_s, u"&Shortcuts and search"_s, exportOpener})
            QTest::newRow(qPrintable(opener)) << opener;
    }

    void dialogsFollow()
    {
        QFETCH(const QString, opener);
        WindowBench bench;
        open(bench, ThemeChoice::Light, showResults);
        const QList<Shown> light = shownBy(*openDialog(bench, opener));
        trigger(bench, u"&Dark"_s);
        const QList<Shown> dark = shownBy(*openDialog(bench, {}));
        trigger(bench, u"&Light"_s);
        QCOMPARE(differences(shownBy(*openDialog(bench, {})), light), QString());
        openDialog(bench, {})->close();
        QTest::qWait(50);
        trigger(bench, u"&Dark"_s);
        QCOMPARE(differences(dark, shownBy(*openDialog(bench, opener))), QString());
    }

private:
    static void open(WindowBench &bench, ThemeChoice theme, const Prepare &prepare)
    {
        bench.setup.theme = theme;
        bench.start();
        bench.window().resize(1240, 780);
        prepare(bench);
        bench.window().resize(1240, 780);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        QTest::qWait(400); // what was asked for has come, and buttons of fields have faded
    }

    static void open(WindowBench &bench, const QString &opener)
    {
        if (opener == exportOpener)
            bench.clickExport();
        else
            trigger(bench, opener);
        QTest::qWait(200);
    }

    // The dialog that is open, after that action if there is one.
    static QDialog *openDialog(WindowBench &bench, const QString &opener)
    {
        if (!opener.isEmpty())
            open(bench, opener);
        for (auto *dialog : bench.window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        qFatal("there is no dialog %s", qPrintable(opener));
    }
};

ENROW_TEST(tst_LiveTheme, QApplication)
#include "tst_LiveTheme.moc"
