// SPDX-License-Identifier: MIT
#include "desktop/results/DetailsPanel.h"

#include "ResultFixtures.h"
#include "desktop/common/Theme.h"
#include "desktop/results/FieldValue.h"
#include "desktop/results/RowFields.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_DetailsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesNoRoomWithoutARow();
    void staysAwayWhereItIsNotWanted();
    void canBeClosed();
    void isClosedForOneRow();
    void theButtonThatClosesComesLast();
    void marksHits();
    void showsWhatIsKnown();
    void ownFieldsAreReadable();
    void leavesOutWhatIsMissing();
    void standsInTwoColumnsWhereThereIsRoom();
    void wrapsLongValues_data();
    void wrapsLongValues();
    void copiesNothingWithoutARow();
    void opensAndCopiesAddresses();
    void indentsTheJson();
    void copiesTheJsonAsItCame();
    void saysWhenTheReplyIsGone();
    void hiddenItAsksForNothing();
    void showsTheAnswerToTheLastQuestionOnly();
    void shortensEnormousJson();
    void looks_data();
    void looks();

private:
    QString value(const QString &name) const;
    QString json() const { return m_panel->findChild<QPlainTextEdit *>()->toPlainText(); }
    QPushButton *copyButton() const { return m_panel->findChild<QPushButton *>(u"copyJson"_s); }
    void showJsonPage() { m_panel->findChild<QTabBar *>()->setCurrentIndex(1); }
    QToolButton *button(const QString &name) const;
    static ResultBatch longBatch();

    QByteArray m_json = R"({"index":"0",  "email":"dwight.schrute@dundermifflin.com"})";
    int m_asked = 0;
    bool m_answersLate = false;
    std::function<void()> m_late; // the last answer
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<DetailsPanel> m_panel;
};

void tst_DetailsPanel::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_asked = 0;
    m_answersLate = false;
    m_jobs = std::make_unique<JobQueue>(1);
    m_panel = std::make_unique<DetailsPanel>(
        [this](BatchKey key, uint32_t row, QObject *context, const DetailsPanel::JsonDone &done) {
            ++m_asked;
            m_late = [=, asker = QPointer(context), json = m_json] {
                if (asker)
                    done(key == finderBatch().key && row == 1 ? QByteArray() : json);
            };
            if (!m_answersLate)
                m_late();
        },
        *m_jobs);
    m_panel->resize(900, 300);
    m_panel->show();
}

void tst_DetailsPanel::cleanup()
{
    m_panel.reset();
    m_jobs.reset();
}

// What the field of that name shows; "(hidden)" where it takes no place.
QString tst_DetailsPanel::value(const QString &name) const
{
    for (const auto *field : m_panel->findChildren<FieldValue *>()) {
        if (field->accessibleName() == name)
            return field->isVisible() ? field->toPlainText() : QStringLiteral("(hidden)");
    }
    return {};
}

QToolButton *tst_DetailsPanel::button(const QString &name) const
{
    for (auto *button : m_panel->findChildren<QToolButton *>()) {
        if (button->accessibleName() == name && button->isVisible())
            return button;
    }
    return nullptr;
}

ResultBatch tst_DetailsPanel::longBatch()
{
    return batchOf(
        BatchKind::PhoneFinder, u"195f87c6-376e-4eca-9861-f92935413b0c"_s,
        {{"found",
          {{ColumnId::Index, "17"},
           {ColumnId::Number, "+49 30 901820"},
           {ColumnId::Country, "DE"},
           {ColumnId::SearchedLinkedInUrl,
            "https://www.linkedin.com/in/maximiliane-alexandra-von-und-zu-hohenlohe-waldenburg-schillingsfuerst-"
            "1a2b3c4d5e6f/?originalSubdomain=de&locale=de_DE"},
           {ColumnId::SearchedFirstName, "Maximiliane Alexandra"},
           {ColumnId::SearchedLastName, "von und zu Hohenlohe-Waldenburg"},
           {ColumnId::Custom,
            R"({"list":"Spring fair","owner":"Ωmega","note":"met at the booth, wants a call back after Easter"})"}}}},
        u"Spring fair 2026"_s);
}

void tst_DetailsPanel::takesNoRoomWithoutARow()
{
    QVERIFY(!m_panel->isVisible());
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QVERIFY(m_panel->isVisible());
    m_panel->showRow(nullptr, {});
    QVERIFY(!m_panel->isVisible());

    QSplitter window(Qt::Vertical);
    auto *table = new QWidget;
    window.addWidget(table);
    window.addWidget(m_panel.get());
    window.resize(700, 600);
    window.setSizes({400, 200});
    window.show();
    QTRY_COMPARE(table->height(), 600);
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QTRY_VERIFY(m_panel->height() > 150 && table->height() < 450);
    m_panel->showRow(nullptr, {});
    QTRY_COMPARE(table->height(), 600);
    m_panel->setParent(nullptr);
}

void tst_DetailsPanel::staysAwayWhereItIsNotWanted()
{
    QAction toggle;
    toggle.setCheckable(true);
    toggle.setChecked(true);
    connect(&toggle, &QAction::toggled, m_panel.get(), &QWidget::setVisible);
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    toggle.setChecked(false);
    QVERIFY(!m_panel->isVisible());
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 2});
    QVERIFY(!m_panel->isVisible());
    toggle.setChecked(true);
    QVERIFY(m_panel->isVisible());
    QCOMPARE(value(u"First name"_s), u"Angela"_s);
}

void tst_DetailsPanel::canBeClosed()
{
    const QSignalSpy closed(m_panel.get(), &DetailsPanel::closeRequested);
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QTest::mouseClick(m_panel->findChild<QToolButton *>(u"closeDetails"_s), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
}

void tst_DetailsPanel::isClosedForOneRow()
{
    QAction toggle; // as in the menu
    toggle.setCheckable(true);
    toggle.setChecked(true);
    connect(&toggle, &QAction::toggled, m_panel.get(), &QWidget::setVisible);
    connect(m_panel.get(), &DetailsPanel::closeRequested, &toggle, [&] { toggle.setChecked(false); });
    connect(m_panel.get(), &DetailsPanel::showRequested, &toggle, [&] { toggle.setChecked(true); });
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    m_panel->findChild<QToolButton *>(u"closeDetails"_s)->click();
    QVERIFY(!m_panel->isVisible());
    m_panel->showRow(nullptr, {});
    m_panel->showRow(setOf({verifierBatch(), finderBatch()}), RowAddress{1, 0}); // the same row
    QVERIFY(!m_panel->isVisible());
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 2});
    QVERIFY(m_panel->isVisible() && toggle.isChecked());
    QCOMPARE(value(u"First name"_s), u"Angela"_s);
    toggle.setChecked(false); // for all rows
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QVERIFY(!m_panel->isVisible());
}

void tst_DetailsPanel::theButtonThatClosesComesLast()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    const auto *tabs = m_panel->findChild<QTabBar *>();
    const QWidget *close = m_panel->findChild<QToolButton *>(u"closeDetails"_s);
    QWidget *next = m_panel->findChild<QTabBar *>()->nextInFocusChain();
    QList<const QWidget *> reached;
    for (; next != tabs; next = next->nextInFocusChain()) {
        if (m_panel->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            reached.append(next);
    }
    QVERIFY(reached.size() > 5);
    QCOMPARE(reached.last(), close);
    QCOMPARE(m_panel->findChild<QPlainTextEdit *>()->frameShape(), QFrame::NoFrame);
    QCOMPARE(m_panel->findChild<QCheckBox *>()->text(), u"Unformatted"_s);
}

void tst_DetailsPanel::marksHits()
{
    const auto marked = [this](const QString &name) {
        QStringList texts;
        for (const auto *field : m_panel->findChildren<FieldValue *>()) {
            for (const auto &mark :
                 field->accessibleName() == name ? field->extraSelections() : QList<QTextEdit::ExtraSelection>())
                texts.append(mark.cursor.selectedText());
        }
        return texts;
    };
    m_panel->setSearch(u"schrute"_s);
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QCOMPARE(marked(u"E-mail"_s), QStringList{u"schrute"_s});
    QCOMPARE(marked(u"Last name"_s), QStringList{u"Schrute"_s});
    QCOMPARE(marked(u"First name"_s), QStringList());
    m_panel->setSearch(u"first_name:dwi"_s);
    QCOMPARE(marked(u"Last name"_s), QStringList());
    m_panel->setSearch({});
    QCOMPARE(marked(u"E-mail"_s), QStringList());
}

void tst_DetailsPanel::showsWhatIsKnown()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QCOMPARE(value(u"E-mail"_s), u"dwight.schrute@dundermifflin.com"_s);
    QCOMPARE(value(u"Qualification"_s), u"Valid"_s);
    QCOMPARE(value(u"Searched full name"_s), u"Dwight Schrute"_s);
    QCOMPARE(value(u"Batch"_s), u"finder-1"_s);
}

// As in the table; the JSON beside has it as it came.
void tst_DetailsPanel::ownFieldsAreReadable()
{
    m_panel->showRow(setOf({longBatch()}), RowAddress{0, 0});
    QCOMPARE(value(u"Custom"_s),
             u"list: Spring fair · owner: Ωmega · note: met at the booth, wants a call back after Easter"_s);
}

void tst_DetailsPanel::leavesOutWhatIsMissing()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 1});
    QCOMPARE(value(u"E-mail"_s), u"(hidden)"_s);
    QCOMPARE(value(u"Custom"_s), u"(hidden)"_s);
    QCOMPARE(value(u"Searched full name"_s), u"Ryan Howard"_s);
    QVERIFY(!button(u"Write an e-mail to this address"_s));
}

void tst_DetailsPanel::standsInTwoColumnsWhereThereIsRoom()
{
    const auto placeOf = [this](const QString &name) {
        for (const auto *field : m_panel->findChildren<FieldValue *>()) {
            if (field->accessibleName() == name)
                return field->mapTo(m_panel.get(), QPoint());
        }
        return QPoint();
    };
    m_panel->resize(1100, 300);
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QTRY_COMPARE(placeOf(u"Qualification"_s).y(), placeOf(u"Searched full name"_s).y());
    QVERIFY(placeOf(u"Qualification"_s).x() < placeOf(u"Searched full name"_s).x());
    m_panel->resize(500, 300);
    QTRY_COMPARE(placeOf(u"Qualification"_s).x(), placeOf(u"Searched full name"_s).x());
    QVERIFY(placeOf(u"Qualification"_s).y() < placeOf(u"Searched full name"_s).y());
}

void tst_DetailsPanel::wrapsLongValues_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("two columns") << 1100;
    QTest::newRow("labels beside") << 520;
    QTest::newRow("labels above") << 240;
}

void tst_DetailsPanel::wrapsLongValues()
{
    QFETCH(const int, width);
    m_panel->resize(width, 500);
    m_panel->showRow(setOf({longBatch()}), RowAddress{0, 0});
    QCOMPARE(m_panel->width(), width);
    for (const auto *field : m_panel->findChildren<FieldValue *>()) {
        if (!field->isVisible())
            continue;
        QTRY_VERIFY2(field->document()->size().width() <= field->viewport()->width() + 1,
                     qPrintable(field->accessibleName()));
        QTRY_VERIFY2(field->document()->size().height() <= field->height(), qPrintable(field->accessibleName()));
        const int right = field->mapTo(m_panel.get(), QPoint(field->width(), 0)).x();
        QTRY_VERIFY2(right <= m_panel->findChild<QScrollArea *>()->viewport()->width(),
                     qPrintable(field->accessibleName()));
    }
}

void tst_DetailsPanel::copiesNothingWithoutARow()
{
    RowFields fields;
    fields.show();
    QGuiApplication::clipboard()->setText(u"before"_s);
    const QList<QToolButton *> buttons = fields.findChildren<QToolButton *>();
    QVERIFY(!buttons.isEmpty());
    for (QToolButton *each : buttons) {
        QVERIFY2(!each->isEnabled(), qPrintable(each->toolTip()));
        each->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    fields.setRow(*setOf({finderBatch()}), RowAddress{0, 0});
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *each) { return each->isEnabled(); }));
}

void tst_DetailsPanel::opensAndCopiesAddresses()
{
    const QSignalSpy opened(m_panel.get(), &DetailsPanel::openRequested);
    const QSignalSpy told(m_panel.get(), &DetailsPanel::notice);
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QVERIFY(button(u"Write an e-mail to this address"_s));
    QTest::mouseClick(button(u"Write an e-mail to this address"_s), Qt::LeftButton);
    QCOMPARE(opened.last()[0].toUrl(), QUrl(u"mailto:dwight.schrute@dundermifflin.com"_s));
    QTest::mouseClick(button(u"Copy “E-mail”"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"dwight.schrute@dundermifflin.com"_s);
    QCOMPARE(told.value(0).value(0).toString(), u"Copied"_s);

    m_panel->showRow(setOf({longBatch()}), RowAddress{0, 0});
    QTest::mouseClick(button(u"Open this page in the browser"_s), Qt::LeftButton);
    QVERIFY(opened.last()[0].toUrl().toString().startsWith(u"https://www.linkedin.com/in/max"_s));
    QTest::mouseClick(button(u"Copy “Phone number”"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+49 30 901820"_s);

    const auto batch =
        batchOf(BatchKind::PhoneFinder, u"x"_s, {{"found", {{ColumnId::SearchedLinkedInUrl, "file:///etc/passwd"}}}});
    m_panel->showRow(setOf({batch}), RowAddress{0, 0});
    QCOMPARE(value(u"Searched LinkedIn URL"_s), u"file:///etc/passwd"_s);
    QVERIFY2(!button(u"Open this page in the browser"_s), "nothing but web pages and messages is opened");
    QVERIFY(button(u"Copy “Searched LinkedIn URL”"_s));
    QCOMPARE(opened.size(), 2);
}

void tst_DetailsPanel::indentsTheJson()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QVERIFY2(json() == u"Reading…"_s, "no text without a word");
    const QString indented = u"{\n  \"index\": \"0\",\n  \"email\": \"dwight.schrute@dundermifflin.com\"\n}"_s;
    QTRY_COMPARE(json(), indented);
    auto *asItCame = m_panel->findChild<QCheckBox *>();
    showJsonPage();
    QVERIFY(asItCame->isVisible());
    QVERIFY(m_panel->findChild<QPlainTextEdit *>()->isVisible());
    asItCame->setChecked(true);
    QCOMPARE(json(), QString::fromUtf8(m_json));
    asItCame->setChecked(false);
    QCOMPARE(json(), indented);
}

void tst_DetailsPanel::copiesTheJsonAsItCame()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    showJsonPage();
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(m_json));
}

void tst_DetailsPanel::saysWhenTheReplyIsGone()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 1});
    QTRY_VERIFY(json().contains(u"Refresh"_s));
    QVERIFY(!copyButton()->isEnabled());
}

void tst_DetailsPanel::hiddenItAsksForNothing()
{
    m_panel->hide();
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QCOMPARE(m_asked, 0);
    m_panel->show();
    QCOMPARE(m_asked, 1);
    QCOMPARE(value(u"Qualification"_s), u"Valid"_s);
}

void tst_DetailsPanel::showsTheAnswerToTheLastQuestionOnly()
{
    m_answersLate = true;
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    const auto first = m_late;
    QVERIFY(!copyButton()->isEnabled());
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 1});
    const auto second = m_late;
    first();
    QCOMPARE(json(), u"Reading…"_s);
    second();
    QTRY_VERIFY(json().contains(u"Refresh"_s));
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QCOMPARE(json(), u"Reading…"_s);
    m_late();
    QTRY_VERIFY(json().contains(u"dwight"_s));
    QVERIFY(copyButton()->isEnabled());
}

void tst_DetailsPanel::shortensEnormousJson()
{
    const QByteArray former = std::exchange(m_json, QByteArray(300'000, 'x'));
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QTRY_VERIFY(json().size() > 90'000);
    QVERIFY(json().size() < 101'000);
    showJsonPage();
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 300'000);
    m_json = former;
}

void tst_DetailsPanel::looks_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(700, 260);
    QTest::newRow("dark") << ThemeChoice::Dark << QSize(700, 260);
    QTest::newRow("narrow") << ThemeChoice::Light << QSize(300, 420);
}

void tst_DetailsPanel::looks()
{
    QFETCH(const ThemeChoice, theme);
    QFETCH(const QSize, size);
    const QString name = u"details-"_s + QLatin1StringView(QTest::currentDataTag());
    applyTheme(*qApp, theme);
    const QByteArray former =
        std::exchange(m_json, R"({"index": 17,"qualification":"found","number":"+49 30 901820","country":"DE",)"
                              R"("raw_params":{"firstname":"Maximiliane","tags":["a","b"],"none":{}},"custom":null})");
    m_panel->resize(size);
    m_panel->showRow(setOf({longBatch()}), RowAddress{0, 0});
    QTRY_VERIFY(json().contains(u"raw_params"_s));
    QCOMPARE(m_panel->size(), size);
    QVERIFY(saveScreenshot(*m_panel, name + u"-fields"_s));
    showJsonPage();
    QVERIFY(saveScreenshot(*m_panel, name + u"-json"_s));
    m_json = former;
}

ENROW_TEST(tst_DetailsPanel, QApplication)
#include "tst_DetailsPanel.moc"
