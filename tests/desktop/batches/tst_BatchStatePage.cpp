// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "desktop/batches/BatchStatePage.h"

#include "desktop/common/ErrorText.h"
#include "desktop/common/Theme.h"
#include "store/BatchStore.h"
#include "support/FakeClock.h"
#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextLayout>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchStatePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<BatchStore>();
        m_page = std::make_unique<BatchStatePage>(*m_store, m_clock);
        m_page->resize(700, 480);
        m_page->show();
        m_search = *m_store->add({BatchKind::EmailFinder, u"3d4cb64e-i64d-41e8-a686-736751004a32"_s}, {}, {});
        m_other = *m_store->add({std::nullopt, u"unknown-id"_s}, {}, {});
    }

    void saysHowFarABatchIs()
    {
        m_page->setBatches({m_search});
        for (const qint64 finished : {1'000, 2'000, 3'350}) {
            BatchReply reply;
            reply.kind = BatchKind::EmailFinder;
            reply.head.status = BatchStatus::Ongoing;
            reply.head.requested = 5'000;
            reply.head.finished = finished;
            reply.raw = std::make_shared<QByteArray>();
            m_store->applyReply(m_search, reply, m_clock.wall(), m_clock.steady());
            m_clock.advance(std::chrono::seconds(30));
        }
        m_store->setPollStatus(m_search, {PollState::Waiting, m_clock.steady() + std::chrono::seconds(5), {}});
        QTRY_VERIFY(texts().contains(u"67%"_s));
        QVERIFY2(texts().contains(u"3,350 of 5,000"_s), qPrintable(texts()));
        QVERIFY2(texts().contains(u"rows a minute"_s), qPrintable(texts()));
        QVERIFY2(texts().contains(u" left"_s), qPrintable(texts()));
        QVERIFY(texts().contains(u"next check in 5 s"_s));
        QVERIFY(m_page->findChild<QProgressBar *>()->isVisible());
        QCOMPARE(buttons(), u"Refresh, Stop watching"_s);
        look(u"running"_s);
    }

    void saysWhyAndOffersWhatHelps_data()
    {
        QTest::addColumn<PollState>("state");
        QTest::addColumn<std::optional<Error>>("error");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("offers");
        const std::optional<Error> none;
        QTest::newRow("key") << PollState::WaitingForKey << std::optional(Error{ErrorKind::KeyRefused, {}, 401, {}})
                             << u"refused"_s << u"Enter another key\u2026"_s;
        QTest::newRow("first key") << PollState::WaitingForKey << std::optional(Error{ErrorKind::MissingKey, {}, 0, {}})
                                   << u"no API key yet"_s << u"Enter API key\u2026"_s;
        QTest::newRow("paused") << PollState::Paused << none << u"not being watched"_s << u"Watch again, Refresh"_s;
        QTest::newRow("unknown") << PollState::Stopped << std::optional(Error{ErrorKind::UnknownBatch, {}, 404, {}})
                                 << u"expired"_s << u"Change kind, Remove batch"_s;
        QTest::newRow("unpaid") << PollState::Stopped << std::optional(Error{ErrorKind::NoCredits, {}, 402, {}})
                                << u"not enough credits"_s << u"Refresh"_s;
        QTest::newRow("offline") << PollState::BackingOff << std::optional(Error{ErrorKind::Offline, {}, 0, {}})
                                 << u"cannot be reached"_s << u"Refresh, Stop watching"_s;
    }

    void saysWhyAndOffersWhatHelps()
    {
        QFETCH(const PollState, state);
        QFETCH(const std::optional<Error>, error);
        QFETCH(const QString, says);
        QFETCH(const QString, offers);
        m_page->setBatches({m_search});
        m_store->setPollStatus(m_search, {state, {}, error});
        QTRY_VERIFY2(texts().contains(says), qPrintable(texts()));
        QCOMPARE(buttons(), offers);
        look(QString::fromLatin1(QTest::currentDataTag()));
    }

    // They tell a person nothing that the sentence does not; whoever wants them finds them.
    void wordsOfTheServerAreAside()
    {
        m_page->setBatches({m_search});
        const Error refused{ErrorKind::KeyRefused, u"This <b>apikey</b> is not valid"_s, 401, {}};
        m_store->setPollStatus(m_search, {PollState::WaitingForKey, {}, refused});
        QTRY_VERIFY2(labels().contains(u"Enrow refused the API key. Enter another key."_s), qPrintable(texts()));
        QCOMPARE(tips(), QStringList{u"Answer: This &lt;b&gt;apikey&lt;/b&gt; is not valid"_s});
        m_store->setPollStatus(m_search, {PollState::Paused, {}, {}});
        QTRY_VERIFY(texts().contains(u"not being watched"_s));
        QVERIFY(tips().isEmpty());
    }

    void noLineIsLeftWithAWordAlone()
    {
        m_page->setBatches({m_search});
        for (int count = 1; count < 12; ++count) {
            const QString words = QStringList(count, u"word"_s).join(u' ');
            const Error fault{ErrorKind::ServerFault, words, 500, {}};
            m_store->setPollStatus(m_search,
                                   {PollState::BackingOff, m_clock.steady() + std::chrono::seconds(5), fault});
            QTRY_VERIFY2(texts().contains(u'(' + words + u')'), qPrintable(texts()));
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(shareOfLastLine(*label) > 0.4, qPrintable(label->text()));
            }
        }
    }

    void saysWhatHappenedAndWhenItIsTriedAgain()
    {
        m_page->setBatches({m_search});
        const Error offline{ErrorKind::Offline, {}, 0, {}};
        m_store->setPollStatus(m_search, {PollState::BackingOff, m_clock.steady() + std::chrono::seconds(5), offline});
        QTRY_VERIFY2(
            texts().contains(u"Enrow cannot be reached. Check your network connection. Trying again in 5 s."_s),
            qPrintable(texts()));
        look(u"trying again"_s);
    }

    void claimsNoWorkWhileTheNetworkIsGone()
    {
        m_page->setBatches({m_other}); // never answered
        PollStatus trying{PollState::Fetching, {}, Error{ErrorKind::Offline, {}, 0, {}}};
        trying.askedAt = m_clock.steady();
        m_store->setPollStatus(m_other, trying);
        QTRY_VERIFY2(texts().contains(u"Offline"_s), qPrintable(texts()));
        QVERIFY(!texts().contains(u"checking"_s) && !texts().contains(u"Looking up"_s));
        look(u"never answered"_s);
    }

    void saysWhetherItAsksForTheKey()
    {
        QSignalSpy offers(m_page.get(), &BatchStatePage::offersKeyChanged);
        m_page->setBatches({m_search});
        m_store->setPollStatus(m_search, {PollState::WaitingForKey, {}, Error{ErrorKind::KeyRefused, {}, 401, {}}});
        QTRY_VERIFY(!offers.isEmpty() && offers.last().first().toBool());
        m_page->hide();
        QVERIFY(!offers.last().first().toBool());
    }

    // Which key it is, whether the batch names it or is asked with the current one.
    void saysWhichKeyWasRefused()
    {
        m_page->setBatches({m_search});
        m_store->setPollStatus(m_search, {PollState::WaitingForKey, {}, Error{ErrorKind::KeyRefused, {}, 401, {}}});
        m_page->setCurrentKey([] { return u"Work"_s; });
        QTRY_VERIFY2(texts().contains(u"Enrow refused the API key “Work”. Enter another key."_s), qPrintable(texts()));
        QVERIFY2(labels().contains(u"Key refused"_s), qPrintable(texts()));
        look(u"refused key"_s);
        m_store->setKeyName(m_search, u"Agency"_s);
        QTRY_VERIFY2(texts().contains(u"“Agency”"_s), qPrintable(texts()));
    }

    // With many batches in the list nobody looks there for what the page is about.
    void namesTheBatchAndItsKind()
    {
        m_page->setBatches({m_search});
        QTRY_VERIFY2(texts().contains(u"3d4cb64e\u2026004a32"_s), qPrintable(texts()));
        QVERIFY(labels().contains(u"E-mail search"_s));
        m_page->setBatches({m_search, m_other});
        QTRY_VERIFY2(texts().contains(u"2 batches"_s), qPrintable(texts()));
        QVERIFY(!labels().contains(u"E-mail search"_s));
    }

    void saysThatABatchFailed()
    {
        BatchReply reply;
        reply.kind = BatchKind::EmailFinder;
        reply.head.status = BatchStatus::Failed;
        reply.head.requested = 40;
        reply.head.finished = 17;
        reply.raw = std::make_shared<QByteArray>();
        m_store->applyReply(m_search, reply, m_clock.wall(), m_clock.steady());
        m_store->setPollStatus(m_search, {PollState::Done, {}, {}});
        m_page->setBatches({m_search});
        QTRY_VERIFY2(texts().contains(u"Enrow says that this batch failed."_s), qPrintable(texts()));
        QVERIFY(!texts().contains(u"appear here"_s));
        QVERIFY2(texts().contains(u"Stopped after 17 of 40"_s), qPrintable(texts()));
        QCOMPARE(buttons(), u"Copy details for support, Refresh"_s);
        button(u"Copy details for support"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Batch ID: 3d4cb64e-i64d-41e8-a686-736751004a32\n"_s), qPrintable(copied));
        look(u"failed"_s);
    }

    void carriesOutWhatItsButtonsSay()
    {
        const QList<BatchKey> both{m_search, m_other};
        m_page->setBatches(both);
        for (const BatchKey key : both)
            m_store->setPollStatus(key, {PollState::Stopped, {}, Error{ErrorKind::UnknownBatch, {}, 404, {}}});
        QTRY_VERIFY2(texts().startsWith(u"2 batches No results\n"_s), qPrintable(texts())); // none will come
        const QSignalSpy refreshes(m_page.get(), &BatchStatePage::refreshRequested);
        const QSignalSpy removals(m_page.get(), &BatchStatePage::removeRequested);
        const QSignalSpy kinds(m_page.get(), &BatchStatePage::kindChosen);
        entry(u"Refresh"_s)->trigger();
        button(u"Remove 2 batches"_s)->click();
        button(u"Change kind"_s)->menu()->actions().at(1)->trigger();
        entry(u"Copy 2 IDs"_s)->trigger();
        QCOMPARE(refreshes.first().first().value<QList<BatchKey>>(), both);
        QCOMPARE(removals.first().first().value<QList<BatchKey>>(), both);
        QCOMPARE(kinds.first().at(1).value<std::optional<BatchKind>>(), allBatchKinds[1]);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"3d4cb64e-i64d-41e8-a686-736751004a32\nunknown-id"_s);
        look(u"several"_s);
    }

    void doesNotOfferTheKindThatItHas()
    {
        m_page->setBatches({m_search});
        m_store->setPollStatus(m_search, {PollState::Stopped, {}, Error{ErrorKind::UnknownBatch, {}, 404, {}}});
        QTRY_VERIFY(texts().contains(u"expired"_s));
        const QMenu *menu = button(u"Change kind"_s)->menu();
        QVERIFY(!menu->actions().at(0)->isVisible());
        QVERIFY(menu->actions().at(1)->isVisible());
    }

private:
    QString texts() const { return m_page->accessibleName() + u'\n' + m_page->accessibleDescription(); }

    QString buttons() const
    {
        QStringList seen;
        for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                seen.append(button->text());
        }
        return seen.join(u", "_s);
    }

    QStringList tips() const
    {
        QStringList tips;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            tips.append(label->toolTip());
        tips.removeAll(QString());
        return tips;
    }

    // How long the last line is, of the longest one, where each paragraph stands alone.
    static qreal shareOfLastLine(const QLabel &label)
    {
        qreal least = 1;
        for (const QString &paragraph : label.text().split(u'\n', Qt::SkipEmptyParts)) {
            QTextLayout layout(paragraph, label.font());
            qreal widest = 0;
            qreal last = 0;
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(label.width());
                last = line.naturalTextWidth();
                widest = std::max(widest, last);
            }
            layout.endLayout();
            least = std::min(least, last / widest);
        }
        return least;
    }

    QStringList labels() const
    {
        QStringList seen;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                seen.append(label->text());
        }
        return seen;
    }

    QAction *entry(const QString &text) const
    {
        for (QAction *action : m_page->findChild<QToolButton *>()->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no entry %s", qPrintable(text));
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("no button %s", qPrintable(text));
    }

    void look(const QString &name)
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            QVERIFY(saveScreenshot(pictureOf(*m_page),
                                   u"state-%1-%2"_s.arg(name, theme == ThemeChoice::Light ? u"light"_s : u"dark"_s)));
        }
    }

    FakeClock m_clock;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<BatchStatePage> m_page;
    BatchKey m_search;
    BatchKey m_other;
};

ENROW_TEST(tst_BatchStatePage, QApplication)
#include "tst_BatchStatePage.moc"
