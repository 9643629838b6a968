// SPDX-License-Identifier: MIT
#pragma once

#include "api/EnrowClient.h"
#include "desktop/KeyController.h"
#include "desktop/MainWindow.h"
#include "desktop/common/MessageBar.h"
#include "desktop/common/StateBars.h"
#include "desktop/settings/KeyHands.h"
#include "jobs/JobQueue.h"
#include "polling/BatchTracker.h"
#include "settings/Settings.h"
#include "store/BatchStore.h"
#include "support/FakeKeyStore.h"
#include "support/FaultyServer.h"
#include "support/Keys.h"

#include <QAction>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace enrow::test
{

// A KeyController between a fake keychain, an empty window and a server, and the hands of a person.
class KeyBench
{
public:
    // Without an origin it is that of `server`, which completes every batch and takes every key.
    explicit KeyBench(const std::optional<ApiOrigin> &origin = {}, CallLimits limits = {})
        : settingsFile(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(settingsFile)
        , client(network, jobs, clock, origin.value_or(server.origin()), limits)
        , tracker(batches, client, clock)
        , window({new QWidget,
                  new QWidget,
                  new QWidget,
                  new QWidget,
                  new QWidget,
                  new QWidget,
                  new QWidget,
                  &exportAction,
                  {&undoAction}})
    {
        network.setProxy(QNetworkProxy::NoProxy);
        server.reply(FaultyServer::http(200, R"({"general": {"status": "completed"}, "results": [], "credits": 1})"));
        window.show();
    }

    void keep(const QString &name, const QString &key)
    {
        (void)store.write(name, ApiKey::parse(key).value(), &window, [](const Result<void> &) {});
        store.calls.clear();
    }

    void start(const QString &environmentKey = {})
    {
        std::optional<ApiKey> key;
        if (!environmentKey.isEmpty())
            key = ApiKey::parse(environmentKey).value();
        controller = std::make_unique<KeyController>(
            KeyController::Parts{store, settings, batches, client, tracker, window}, key);
    }

    static BatchRef refOf(const QString &id) { return {BatchKind::EmailFinder, id}; }

    void watch(const QString &id, const QString &keyName = {})
    {
        Batch batch;
        batch.ref = refOf(id);
        batch.key = keyFor(batch.ref);
        batch.keyName = keyName;
        batches.restore(batch, batches.count());
        tracker.watch(batch.key);
    }
    const Batch &batch(const QString &id) const { return *batches.find(keyFor(refOf(id))); }
    PollState stateOf(const QString &id) const { return batch(id).poll.state; }

    // The keys that batches were asked with, in their order; tests of a key are none of them.
    QList<QByteArray> keysSent() const
    {
        static const QRegularExpression header(QStringLiteral("\r\nx-api-key: ([^\r]*)\r\n"));
        QList<QByteArray> keys;
        for (const QByteArray &request : server.requests()) {
            if (!request.startsWith("GET /account/"))
                keys.append(header.match(QString::fromLatin1(request)).captured(1).toLatin1());
        }
        return keys;
    }

    // What the bar across the window says; empty if it is hidden.
    QString bar() const
    {
        const auto *found = window.findChild<StateBars *>()->findChild<MessageBar *>();
        return found->isHidden() ? QString() : found->text();
    }
    QString notice() const { return window.notice(); }

    FaultyServer server;
    const SystemClock clock;
    QTemporaryDir folder;
    QSettings settingsFile;
    Settings settings;
    FakeKeyStore store;
    JobQueue jobs;
    QNetworkAccessManager network;
    EnrowClient client;
    BatchStore batches;
    BatchTracker tracker;
    QAction exportAction;
    QAction undoAction;
    MainWindow window;
    KeyHands person{window};
    std::unique_ptr<KeyController> controller;
};

} // namespace enrow::test
