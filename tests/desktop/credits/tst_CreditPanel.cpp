// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "credits/CreditSummary.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/Theme.h"
#include "desktop/common/Tone.h"
#include "desktop/credits/CreditBar.h"
#include "desktop/credits/CreditPanel.h"
#include "desktop/credits/KindTable.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_CreditPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panel.reset(); }
    void beginsEmpty();
    void foldsToOneLineInASmallWindow();
    void search();
    void verificationHasASingleCost();
    void phonesHaveACostAndARefund();
    void olderPhonesHaveOneCost();
    void aRunningBatchClaimsNothing();
    void missingRowsAreToldAndCounted();
    void figuresThatDoNotFitAreShown();
    void mixedKindsAddUp();
    void mismatchesComeAndGo();
    void aLongAmountIsRoundedAndCopiedWhole();
    void theBarComesFirst();
    void takesTheKeyboardOnlyToScroll();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void looks_data();
    void looks();

private:
    // "name: value" of every figure that is shown.
    QStringList figures() const
    {
        QStringList shown;
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName().contains(u": "_s))
                shown.append(label->accessibleName());
        }
        return shown;
    }
    QStringList messages() const
    {
        QStringList shown;
        for (const MessageLine *line : lines())
            shown.append(line->text());
        return shown;
    }
    // What stands above the bar.
    QStringList sentences() const
    {
        QStringList shown;
        for (const QLabel *label : m_panel->findChild<QScrollArea *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap() && label->textFormat() == Qt::PlainText &&
                !qobject_cast<MessageLine *>(label->parentWidget()))
                shown.append(label->text());
        }
        return shown;
    }
    QList<MessageLine *> lines() const
    {
        QList<MessageLine *> shown = m_panel->findChildren<MessageLine *>();
        shown.removeIf([](const MessageLine *line) { return !line->isVisible(); });
        return shown;
    }
    void verifyNothingIsCut() const;
    CreditBar *bar() const { return m_panel->findChild<CreditBar *>(); }

    std::unique_ptr<CreditPanel> m_panel;
};

namespace
{

SummaryInput search(Credits finalCost)
{
    SummaryInput input;
    input.kind = BatchKind::EmailFinder;
    input.head.status = BatchStatus::Completed;
    input.head.requested = 3;
    input.head.finished = 3;
    input.head.valid = 2;
    input.name = u"spring"_s;
    input.head.resultRows = 3;
    input.head.credits = {Credits::fromWhole(3), Credits::fromWhole(1), finalCost};
    input.rows = RowCounts{2, 1, 0};
    return input;
}

SummaryInput verification()
{
    SummaryInput input;
    input.kind = BatchKind::EmailVerifier;
    input.head.status = BatchStatus::Completed;
    input.head.requested = 2;
    input.head.valid = 2;
    input.head.resultRows = 2;
    input.head.credits.final = Credits::fromThousandths(500);
    input.rows = RowCounts{2, 0, 0};
    return input;
}

SummaryInput phones()
{
    SummaryInput input;
    input.kind = BatchKind::PhoneFinder;
    input.head.status = BatchStatus::Completed;
    input.head.requested = 3;
    input.head.valid = 2;
    input.head.credits.initial = Credits::fromWhole(120);
    input.head.credits.refunded = Credits::fromWhole(40);
    input.head.resultRows = 3;
    input.rows = RowCounts{2, 1, 0};
    return input;
}

// Completed, with the first page of its rows only.
SummaryInput firstPage()
{
    SummaryInput input;
    input.name = u"autumn"_s;
    input.head.status = BatchStatus::Completed;
    input.head.requested = input.head.finished = 5000;
    input.head.valid = 4000;
    input.head.resultRows = 2;
    input.head.credits = {Credits::fromWhole(5000), Credits::fromWhole(1000), Credits::fromWhole(4000)};
    input.rows = RowCounts{1, 0, 1};
    return input;
}

SummaryInput olderPhones()
{
    SummaryInput input = phones();
    input.head.credits = {{}, {}, Credits::fromWhole(100)};
    return input;
}

// Its figures are what programs added up, and what no program of ours can add up.
SummaryInput oddFigures()
{
    SummaryInput input = search({});
    input.name = u"summer"_s;
    input.head.credits = {ReportedCredits::fromText("0.30000000000000004"), ReportedCredits::fromText("0.12345"),
                          ReportedCredits::fromText("0.1765500000000000000000001")};
    return input;
}

SummaryInput running()
{
    SummaryInput input;
    input.head.status = BatchStatus::Ongoing;
    input.head.requested = 5000;
    input.head.finished = 3300;
    return input;
}

} // namespace

void tst_CreditPanel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
    m_panel = std::make_unique<CreditPanel>();
    m_panel->resize(250, 560);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void tst_CreditPanel::beginsEmpty()
{
    QVERIFY(m_panel->findChild<QWidget *>(u"noFigures"_s)->isVisible());
    QVERIFY(figures().isEmpty());
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-empty"_s));
    m_panel->setSummary(summarize(std::vector{verification()}), {BatchKind::EmailVerifier});
    QVERIFY(!m_panel->findChild<QWidget *>(u"noFigures"_s)->isVisible());
    m_panel->setSummary({}, {});
    QVERIFY(m_panel->findChild<QWidget *>(u"noFigures"_s)->isVisible());
}

void tst_CreditPanel::foldsToOneLineInASmallWindow()
{
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(2))}), {BatchKind::EmailFinder});
    const int whole = m_panel->maximumHeight();
    m_panel->setCollapsible(true);
    QVERIFY(m_panel->maximumHeight() < 60);
    QVERIFY(figures().isEmpty());
    auto *toggle = m_panel->findChild<QToolButton *>();
    QVERIFY(toggle->isVisible() && !toggle->accessibleName().isEmpty());
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-folded"_s));
    QTest::mouseClick(m_panel->childAt(40, m_panel->height() / 2), Qt::LeftButton); // the line as well as its arrow
    QVERIFY(!figures().isEmpty());
    m_panel->setCollapsible(false);
    QVERIFY(!toggle->isVisible());
    QCOMPARE(m_panel->maximumHeight(), whole);
    m_panel->setCollapsible(true); // as it was left
    QVERIFY(!figures().isEmpty());
}

void tst_CreditPanel::search()
{
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(2))}), {BatchKind::EmailFinder});
    QCOMPARE(sentences(), (QStringList{u"2 credits paid"_s, u"1 of 3 refunded (33.3%)"_s}));
    QCOMPARE(figures(), (QStringList{u"Cost per result found: 1"_s, u"Requested: 3"_s, u"Found: 2"_s,
                                     u"Find rate: 66.7%"_s, u"Invalid: 1"_s}));
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->accessibleDescription(), u"Paid 2, Refunded 1"_s);
    QCOMPARE(messages(), QStringList{u"1 invalid row, 1 credit refunded"_s});
    QCOMPARE(lines().first()->tone(), Tone::Positive);
}

void tst_CreditPanel::verificationHasASingleCost()
{
    m_panel->setSummary(summarize(std::vector{verification()}), {BatchKind::EmailVerifier});
    QCOMPARE(sentences(), QStringList{u"0.5 credits paid"_s});
    QCOMPARE(figures(), (QStringList{u"Cost per valid result: 0.25"_s, u"Requested: 2"_s, u"Valid: 2"_s,
                                     u"Valid rate: 100%"_s, u"Invalid: 0"_s}));
    QCOMPARE(messages(), QStringList{u"2 checks for 0.25 credits each"_s});
    QVERIFY(!bar()->isVisible());
}

void tst_CreditPanel::phonesHaveACostAndARefund()
{
    m_panel->setSummary(summarize(std::vector{phones()}), {BatchKind::PhoneFinder});
    QCOMPARE(sentences(), (QStringList{u"80 credits net"_s, u"40 of 120 to be refunded (33.3%)"_s}));
    QCOMPARE(messages(), QStringList{u"1 row not found: 40 credits to be refunded"_s});
    QCOMPARE(lines().first()->tone(), Tone::Neutral); // it is not there yet
    QCOMPARE(bar()->accessibleDescription(), u"Cost 80, To be refunded 40"_s);
}

void tst_CreditPanel::olderPhonesHaveOneCost()
{
    m_panel->setSummary(summarize(std::vector{olderPhones()}), {BatchKind::PhoneFinder});
    QCOMPARE(sentences(), QStringList{u"100 credits paid"_s});
    QCOMPARE(figures(), (QStringList{u"Cost per result found: 50"_s, u"Requested: 3"_s, u"Found: 2"_s,
                                     u"Find rate: 66.7%"_s, u"Not found: 1"_s}));
    QVERIFY(messages().isEmpty());
    QVERIFY(!bar()->isVisible());
}

void tst_CreditPanel::aRunningBatchClaimsNothing()
{
    m_panel->setSummary(summarize(std::vector{running()}), {BatchKind::EmailFinder});
    QCOMPARE(sentences(), QStringList{u"Cost not known yet"_s});
    QCOMPARE(figures(), QStringList{u"Requested: 5,000"_s});
    QCOMPARE(messages(), QStringList{u"Still running: Enrow reports the cost when it is done."_s});
    QVERIFY(!bar()->isVisible());
}

void tst_CreditPanel::missingRowsAreToldAndCounted()
{
    m_panel->setSummary(summarize(std::vector{firstPage()}), {BatchKind::EmailFinder});
    QCOMPARE(figures().mid(1), (QStringList{u"Requested: 5,000"_s, u"Found: 4,000"_s, u"Find rate: 80%"_s,
                                            u"Invalid: 0"_s, u"Other: 1"_s, u"Missing: 4,998"_s}));
    QCOMPARE(messages(), QStringList{u"2 of 5,000 rows received."_s});
    m_panel->setSummary(summarize(std::vector{verification()}), {BatchKind::EmailVerifier});
    QVERIFY(!messages().contains(u"2 of 5,000 rows received."_s));
}

void tst_CreditPanel::figuresThatDoNotFitAreShown()
{
    m_panel->setSummary(summarize(std::vector{oddFigures()}), {BatchKind::EmailFinder});
    QCOMPARE(sentences(), (QStringList{u"\u2248 0.177 credits paid"_s, u"0.12345 of 0.3 refunded"_s}));
    QVERIFY(messages().isEmpty());
    QVERIFY(!bar()->isVisible());
    m_panel->setSummary(summarize(std::vector{oddFigures(), ::search(Credits::fromWhole(2))}),
                        {BatchKind::EmailFinder});
    QCOMPARE(sentences().first(), u"2 credits paid"_s);
    QCOMPARE(messages(), (QStringList{u"1 of 2 batches not included"_s, u"Refunds are right"_s,
                                      u"summer: Not in these totals: charged 0.3, refunded 0.12345, "
                                      "final \u2248 0.177."_s}));
    QCOMPARE(lines().at(1)->toolTip(), u"1 of 2 batches: 1 invalid row, 1 credit refunded"_s);
}

// A kind that is charged once counts as charged that and refunded 0: the lines and the total add up.
void tst_CreditPanel::mixedKindsAddUp()
{
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(2)), verification(), phones(), running()}),
                        {BatchKind::EmailFinder, BatchKind::EmailVerifier, BatchKind::PhoneFinder});
    QCOMPARE(sentences(), (QStringList{u"82.5 credits so far"_s, u"123.5 charged, 1 refunded, 40 to be refunded"_s}));
    QCOMPARE(figures().mid(0, 8),
             (QStringList{u"E-mail search, Cost: 2"_s, u"E-mail search, Refunds: 1"_s, u"Verification, Cost: 0.5"_s,
                          u"Verification, Refunds: 0"_s, u"Phone search, Cost: 80"_s, u"Phone search, Refunds: 40"_s,
                          u"Total, Cost: 82.5"_s, u"Total, Refunds: 41"_s}));
    QVERIFY(figures().contains(u"Requested: 5,008"_s));
    QVERIFY(figures().filter(u"Cost per"_s).isEmpty()); // no price is that of all kinds
    QCOMPARE(messages(), (QStringList{u"1 of 4 batches not included: still running"_s,
                                      u"Refunds and verification costs are right"_s}));
    QCOMPARE(lines().first()->accessibleDescription(), u"1 of 4 batches still running: these figures may change."_s);
    QCOMPARE(lines().first()->toolTip(), lines().first()->accessibleDescription());
    QCOMPARE(lines().last()->tone(), Tone::Neutral); // part of it is still to come
    m_panel->setSummary(summarize(std::vector{verification(), verification()}), {BatchKind::EmailVerifier});
    QVERIFY(!m_panel->findChild<KindTable *>()->isVisible());
}

void tst_CreditPanel::mismatchesComeAndGo()
{
    const SummaryInput wrong = ::search(Credits::fromWhole(3));
    m_panel->setSummary(summarize(std::vector{wrong}), {BatchKind::EmailFinder});
    QCOMPARE(messages(), (QStringList{u"1 invalid row, 1 credit refunded"_s,
                                      u"Charged 3 \u2212 refunded 1 makes 2, but the reply says 3."_s}));
    QCOMPARE(lines().last()->tone(), Tone::Caution);
    m_panel->setSummary(summarize(std::vector(8, wrong)), {BatchKind::EmailFinder});
    QCOMPARE(messages().size(), 7);
    QCOMPARE(messages()[0], u"Refunds are right"_s);
    QCOMPARE(messages()[1], u"spring: Charged 3 \u2212 refunded 1 makes 2, but the reply says 3."_s);
    QCOMPARE(messages().last(), u"More figures that do not add up: spring"_s);
    m_panel->setSummary(summarize(std::vector{olderPhones()}), {BatchKind::PhoneFinder});
    QVERIFY(messages().isEmpty());
}

void tst_CreditPanel::aLongAmountIsRoundedAndCopiedWhole()
{
    m_panel->setSummary(summarize(std::vector{oddFigures()}), {BatchKind::EmailFinder});
    const auto labels = m_panel->findChildren<QLabel *>();
    const auto headline = std::find_if(labels.begin(), labels.end(),
                                       [](const QLabel *label) { return label->text().startsWith(u'\u2248'); });
    QVERIFY(headline != labels.end());
    QCOMPARE((*headline)->toolTip(), u"0.1765500000000000000000001"_s);
    QCOMPARE((*headline)->contextMenuPolicy(), Qt::ActionsContextMenu);
    (*headline)->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"0.1765500000000000000000001"_s);
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(2))}), {BatchKind::EmailFinder});
    QCOMPARE((*headline)->contextMenuPolicy(), Qt::DefaultContextMenu);
}

void tst_CreditPanel::theBarComesFirst()
{
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(2)), verification(), phones(), running()}, 2),
                        {BatchKind::EmailFinder, BatchKind::EmailVerifier, BatchKind::PhoneFinder});
    QVERIFY(bar()->isVisible());
    QCOMPARE(messages().first(), u"3 of 6 batches not included, 1 of them running"_s);
    QVERIFY(bar()->mapTo(m_panel.get(), QPoint()).y() < lines().first()->mapTo(m_panel.get(), QPoint()).y());
}

void tst_CreditPanel::takesTheKeyboardOnlyToScroll()
{
    auto *scroll = m_panel->findChild<QScrollArea *>();
    auto *ring = m_panel->findChild<QWidget *>(u"focusRing"_s);
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(2)), verification(), phones()}),
                        {BatchKind::EmailFinder, BatchKind::EmailVerifier, BatchKind::PhoneFinder});
    m_panel->resize(250, 900);
    QTRY_COMPARE(scroll->focusPolicy(), Qt::NoFocus);
    m_panel->resize(250, 200);
    QTRY_COMPARE(scroll->focusPolicy(), Qt::StrongFocus);
    m_panel->activateWindow();
    scroll->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(ring->isVisible());
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-focus"_s));
    QCOMPARE(ring->geometry(), scroll->viewport()->geometry());
    QVERIFY(ring->width() < scroll->width());
    scroll->clearFocus();
    QVERIFY(!ring->isVisible());
}

void tst_CreditPanel::verifyNothingIsCut() const
{
    const QWidget *viewport = m_panel->findChild<QScrollArea *>()->viewport();
    for (const QWidget *widget : viewport->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible())
            continue;
        const QRect place(widget->mapTo(viewport, QPoint()), widget->size());
        QVERIFY(place.left() >= 0 && place.right() < viewport->width());
        if (label && !label->text().isEmpty()) {
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

void tst_CreditPanel::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("usual font") << QApplication::font().family();
    QTest::newRow("wide font") << u"DejaVu Sans"_s;
}

// Neither in the narrowest panel nor for the longest amounts of an account is anything outside or cut.
void tst_CreditPanel::nothingIsCutOff()
{
    QFETCH(QString, family);
    m_panel->setFont(QFont(family, 10));
    SummaryInput large = ::search(Credits::fromThousandths(333'333'250));
    large.head.credits.initial = Credits::fromWhole(500'000);
    large.head.credits.refunded = Credits::fromThousandths(166'666'750);
    m_panel->setSummary(summarize(std::vector{large, verification(), phones(), running(), firstPage()}),
                        {BatchKind::EmailFinder, BatchKind::EmailVerifier, BatchKind::PhoneFinder});
    m_panel->resize(220, 700);
    QCoreApplication::processEvents();
    QVERIFY2(m_panel->minimumSizeHint().width() <= 220,
             qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    verifyNothingIsCut();
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-220-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(
        saveScreenshot(pictureOf(*m_panel, 2), u"credits-220-200-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

void tst_CreditPanel::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_CreditPanel::looks()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString theme = dark ? u"dark"_s : u"light"_s;
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(2))}), {BatchKind::EmailFinder});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-search-"_s + theme));
    m_panel->setSummary(summarize(std::vector{verification()}), {BatchKind::EmailVerifier});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-verification-"_s + theme));
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(3)), phones(), running()}),
                        {BatchKind::EmailFinder, BatchKind::PhoneFinder, BatchKind::EmailFinder});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-several-"_s + theme));
    QCOMPARE(messages().size(), 3); // what is not counted, what fits, and what does not
    verifyNothingIsCut();
    m_panel->setSummary(summarize(std::vector{::search(Credits::fromWhole(2)), verification()}),
                        {BatchKind::EmailFinder, BatchKind::EmailVerifier});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-mixed-"_s + theme));
    m_panel->setSummary(summarize(std::vector{firstPage()}), {BatchKind::EmailFinder});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-missing-"_s + theme));
    m_panel->setSummary(summarize(std::vector{olderPhones()}), {BatchKind::PhoneFinder});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-older-phones-"_s + theme));
    m_panel->setSummary(summarize(std::vector{oddFigures()}), {BatchKind::EmailFinder});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-odd-"_s + theme));
    m_panel->setSummary(summarize(std::vector{oddFigures(), firstPage(), phones()}),
                        {BatchKind::EmailFinder, BatchKind::PhoneFinder});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-odd-several-"_s + theme));
    m_panel->setSummary(summarize(std::vector{running()}), {BatchKind::EmailFinder});
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-running-"_s + theme));
    m_panel->setSummary(summarize(std::vector{oddFigures(), firstPage(), phones(), verification()}),
                        {BatchKind::EmailFinder, BatchKind::PhoneFinder, BatchKind::EmailVerifier});
    m_panel->resize(m_panel->minimumSizeHint().width(), 700); // as in the smallest window
    QVERIFY(saveScreenshot(pictureOf(*m_panel), u"credits-narrow-"_s + theme));
}

ENROW_TEST(tst_CreditPanel, QApplication)
#include "tst_CreditPanel.moc"
