// SPDX-License-Identifier: MIT
#include "desktop/results/DetailsPanel.h"

#include "ResultFixtures.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace enrow;

class tst_DetailsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatItIsForWithoutARow();
    void showsWhatIsKnown();
    void leavesOutWhatIsMissing();
    void copiesTheJsonAsItCame();
    void saysWhenTheReplyIsGone();
    void hiddenItAsksForNothing();
    void showsTheAnswerToTheLastQuestionOnly();
    void shortensEnormousJson();
    void standsUprightWhenNarrow();

private:
    QString value(const QString &name) const;

    QByteArray m_json = R"({"index":"0",  "email":"dwight.schrute@dundermifflin.com"})";
    int m_asked = 0;
    bool m_answersLate = false;
    std::function<void()> m_late; // the last answer
    std::unique_ptr<DetailsPanel> m_panel;
};

void tst_DetailsPanel::init()
{
    m_asked = 0;
    m_answersLate = false;
    m_panel = std::make_unique<DetailsPanel>(
        [this](BatchKey key, uint32_t row, QObject *context, const DetailsPanel::JsonDone &done) {
            ++m_asked;
            m_late = [=, asker = QPointer(context), json = m_json] {
                if (asker)
                    done(key == finderBatch().key && row == 0 ? json : QByteArray());
            };
            if (!m_answersLate)
                m_late();
        });
    m_panel->resize(900, 300);
    m_panel->show();
}

void tst_DetailsPanel::cleanup()
{
    m_panel.reset();
}

// What the field of that name shows; "(hidden)" where it takes no place.
QString tst_DetailsPanel::value(const QString &name) const
{
    for (const auto *field : m_panel->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field->isVisible() ? field->text() : QStringLiteral("(hidden)");
    }
    return {};
}

void tst_DetailsPanel::saysWhatItIsForWithoutARow()
{
    auto *pages = m_panel->findChild<QStackedWidget *>();
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QCOMPARE(pages->currentIndex(), 1);
    m_panel->showRow(nullptr, {});
    QCOMPARE(pages->currentIndex(), 0);
    QVERIFY(!pages->currentWidget()->accessibleName().isEmpty());
}

void tst_DetailsPanel::showsWhatIsKnown()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QCOMPARE(value(QStringLiteral("E-mail")), QStringLiteral("dwight.schrute@dundermifflin.com"));
    QCOMPARE(value(QStringLiteral("Qualification")), QStringLiteral("Valid"));
    QCOMPARE(value(QStringLiteral("Searched full name")), QStringLiteral("Dwight Schrute"));
    QCOMPARE(value(QStringLiteral("Batch")), QStringLiteral("finder-1"));
    QCOMPARE(m_panel->findChild<QPlainTextEdit *>()->toPlainText(), QString::fromUtf8(m_json));
}

void tst_DetailsPanel::leavesOutWhatIsMissing()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 1});
    QCOMPARE(value(QStringLiteral("E-mail")), QStringLiteral("(hidden)"));
    QCOMPARE(value(QStringLiteral("Custom")), QStringLiteral("(hidden)"));
    QCOMPARE(value(QStringLiteral("Searched full name")), QStringLiteral("Ryan Howard"));
}

void tst_DetailsPanel::copiesTheJsonAsItCame()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QTest::mouseClick(m_panel->findChild<QPushButton *>(QStringLiteral("copyJson")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(m_json));
}

void tst_DetailsPanel::saysWhenTheReplyIsGone()
{
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 1});
    QVERIFY(m_panel->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("Refresh")));
    QVERIFY(!m_panel->findChild<QPushButton *>(QStringLiteral("copyJson"))->isEnabled());
}

void tst_DetailsPanel::hiddenItAsksForNothing()
{
    m_panel->hide();
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QCOMPARE(m_asked, 0);
    m_panel->show();
    QCOMPARE(m_asked, 1);
    QCOMPARE(value(QStringLiteral("Qualification")), QStringLiteral("Valid"));
}

void tst_DetailsPanel::showsTheAnswerToTheLastQuestionOnly()
{
    m_answersLate = true;
    const auto *text = m_panel->findChild<QPlainTextEdit *>();
    const auto *copy = m_panel->findChild<QPushButton *>(QStringLiteral("copyJson"));
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    const auto first = m_late;
    QVERIFY(!copy->isEnabled());
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 1});
    const auto second = m_late;
    first();
    QCOMPARE(text->toPlainText(), QString());
    second();
    QVERIFY(text->toPlainText().contains(QStringLiteral("Refresh")));
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QCOMPARE(text->toPlainText(), QString());
    m_late();
    QCOMPARE(text->toPlainText(), QString::fromUtf8(m_json));
    QVERIFY(copy->isEnabled());
}

void tst_DetailsPanel::shortensEnormousJson()
{
    const QByteArray former = std::exchange(m_json, QByteArray(300'000, 'x'));
    m_panel->showRow(setOf({finderBatch()}), RowAddress{0, 0});
    QVERIFY(m_panel->findChild<QPlainTextEdit *>()->toPlainText().size() < 101'000);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(QStringLiteral("copyJson")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 300'000);
    m_json = former;
}

void tst_DetailsPanel::standsUprightWhenNarrow()
{
    const auto *splitter = m_panel->findChild<QSplitter *>();
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    m_panel->resize(320, 600);
    QCOMPARE(splitter->orientation(), Qt::Vertical);
}

ENROW_TEST(tst_DetailsPanel, QApplication)
#include "tst_DetailsPanel.moc"
