// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <optional>

class QDBusMessage;

namespace enrow
{

// The service org.freedesktop.Notifications of the session (Desktop Notifications Specification 1.2), which shows one
// notification of ours at a time.
class BusNotifier : public QObject
{
    Q_OBJECT

public:
    // A service that works answers within this; one that does not is not waited for.
    static constexpr std::chrono::milliseconds usualPatience{5000};

    explicit BusNotifier(std::chrono::milliseconds patience = usualPatience, QObject *parent = nullptr);
    ~BusNotifier() override;

    // Plain text. Takes the place of what is shown.
    void show(const QString &title, const QString &body);
    void withdraw();

signals:
    void activated(); // the person clicked it

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);

private:
    // How far the way to the service is.
    enum class Way : quint8 { Unknown, Asked, Open };

    struct Text {
        QString title;
        QString body;
    };

    void next();
    void open();
    void giveUp();
    void ask();
    void notify(const Text &text);
    void call(const QString &method, const QVariantList &arguments, void (BusNotifier::*done)(const QDBusMessage &));
    void takeCapabilities(const QDBusMessage &answer);
    void takeId(const QDBusMessage &answer);

    const std::chrono::milliseconds m_patience;
    const QString m_connection; // its name among those of Qt
    Way m_way = Way::Unknown;
    std::optional<bool> m_readsMarkup; // of the body; absent until the service told
    std::optional<Text> m_wanted;      // to be shown next
    bool m_isBusy = false;             // an answer is awaited
    bool m_isWithdrawn = false;        // what is on its way is to be taken back
    uint m_shown = 0;                  // its number; 0: nothing
};

} // namespace enrow
