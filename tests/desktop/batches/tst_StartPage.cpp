// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "desktop/batches/StartPage.h"

#include "desktop/common/Theme.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void asksForWhatItsButtonsSay()
    {
        StartPage page;
        const QSignalSpy keys(&page, &StartPage::keyRequested);
        const QSignalSpy pastes(&page, &StartPage::pasteRequested);
        const QSignalSpy samples(&page, &StartPage::samplesRequested);
        for (QPushButton *button : page.findChildren<QPushButton *>())
            button->click();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(pastes.size(), 1);
        QCOMPARE(samples.size(), 1);
    }

    void saysThatTheKeyIsThere()
    {
        StartPage page;
        const QString before = textsOf(page);
        page.setHasKey(true);
        QVERIFY(textsOf(page) != before && textsOf(page).contains(u"API key ready"_s));
        page.setHasKey(false);
        QCOMPARE(textsOf(page), before);
    }

    // Done or not, each step has a circle in the same place.
    void everyStepHasADisc()
    {
        StartPage page;
        for (const bool hasKey : {false, true}) {
            page.setHasKey(hasKey);
            int marks = 0;
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                const QImage mark = label->pixmap().toImage();
                if (mark.isNull())
                    continue;
                ++marks;
                QCOMPARE(mark.size(), label->size());
                const QPoint middle = mark.rect().center();
                for (const QPoint edge : {QPoint(middle.x(), 1), QPoint(middle.x(), mark.height() - 2),
                                          QPoint(1, middle.y()), QPoint(mark.width() - 2, middle.y())})
                    QVERIFY(mark.pixelColor(edge).alpha() > 60);
            }
            QCOMPARE(marks, 3);
        }
    }

    void theNextStepStandsOut()
    {
        StartPage page;
        const auto steps = [&page] {
            QList<bool> stand;
            for (const QPushButton *button : page.findChildren<QPushButton *>())
                stand.append(button->isDefault());
            return stand;
        };
        QCOMPARE(steps(), (QList<bool>{true, false, false}));
        page.setHasKey(true);
        QCOMPARE(steps(), (QList<bool>{false, true, false}));
    }

    void offersSamplesUnlessItIsToldNotTo()
    {
        StartPage page;
        page.show();
        const QPushButton *samples = page.findChildren<QPushButton *>().at(2);
        QVERIFY(samples->isVisible());
        page.setOffersSamples(false);
        QVERIFY(!samples->isVisible());
        QVERIFY(page.findChildren<QPushButton *>().at(1)->isVisible());
    }

    void looks_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ThemeChoice::Light << QSize(1000, 640);
        QTest::newRow("dark") << ThemeChoice::Dark << QSize(1000, 640);
        QTest::newRow("small") << ThemeChoice::Light << QSize(480, 400);
    }

    void looks()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const QSize, size);
        applyTheme(*qApp, theme);
        StartPage page;
        page.setHasKey(theme == ThemeChoice::Dark);
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(saveScreenshot(pictureOf(page), u"start-"_s + QLatin1StringView(QTest::currentDataTag())));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QVERIFY2(label->width() >= label->sizeHint().width() || label->wordWrap(), qPrintable(label->text()));
    }

private:
    static QString textsOf(const StartPage &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

ENROW_TEST(tst_StartPage, QApplication)
#include "tst_StartPage.moc"
